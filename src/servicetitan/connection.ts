import { type Connection, OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";
import { settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** ServiceTitan's two installations: https://developer.servicetitan.io/docs/environments */
export const ENVIRONMENTS = {
  production: {
    api: "https://api.servicetitan.io",
    tokenUrl: "https://auth.servicetitan.io/connect/token",
  },
  integration: {
    api: "https://api-integration.servicetitan.io",
    tokenUrl: "https://auth-integration.servicetitan.io/connect/token",
  },
} as const;

export const serviceTitanConnection = oauth2Connection({
  key: "serviceTitanConnection",
  display: {
    label: "OAuth 2.0",
    description: "OAuth 2.0 client credentials of an app that a ServiceTitan tenant has admitted",
  },
  oauth2Type: OAuth2Type.ClientCredentials,
  inputs: {
    tokenUrl: {
      label: "Token URL",
      type: "string",
      required: true,
      shown: true,
      default: ENVIRONMENTS.production.tokenUrl,
      model: [
        { label: "Production", value: ENVIRONMENTS.production.tokenUrl },
        { label: "Integration", value: ENVIRONMENTS.integration.tokenUrl },
      ],
      comments: "Where access tokens are issued. It must belong to the same environment as Environment.",
    },
    scopes: {
      label: "Scopes",
      type: "string",
      required: false,
      shown: false,
      default: "",
      comments: "ServiceTitan takes the scopes from the app's settings, so this stays blank.",
    },
    clientId: {
      label: "Client ID",
      type: "string",
      required: true,
      shown: true,
      example: "cid.abc123def456",
      placeholder: "cid.abc123def456",
      comments:
        "The tenant's client ID: My Apps, then View Connections, in the ServiceTitan Developer Portal.",
    },
    clientSecret: {
      label: "Client Secret",
      type: "password",
      required: true,
      shown: true,
      example: "cs1.xxxxxxxxxxxx",
      placeholder: "cs1.xxxxxxxxxxxx",
      comments: "The tenant's client secret: made with Generate, beside the client ID, and shown only once.",
    },
    tenant: {
      label: "Tenant ID",
      type: "string",
      required: true,
      shown: true,
      example: "1234567890",
      placeholder: "1234567890",
      comments: "The tenant's number, as it stands in the Developer Portal beside the tenant's name.",
    },
    applicationKey: {
      label: "Application Key",
      type: "password",
      required: true,
      shown: true,
      example: "ak1.xxxxxxxxxxxx",
      placeholder: "ak1.xxxxxxxxxxxx",
      comments: "The app's own key: My Apps, then the app, in the ServiceTitan Developer Portal.",
    },
    environment: {
      label: "Environment",
      type: "string",
      required: true,
      shown: true,
      default: "production",
      model: [
        { label: "Production", value: "production" },
        { label: "Integration", value: "integration" },
      ],
      comments: "Production holds a tenant's real data; Integration is for trying things out.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The ServiceTitan connection to use.",
};

/** A connection's fields, checked. */
export interface Settings {
  api: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  tenant: string;
  applicationKey: string;
}

/**
 * Checks a connection before anything is sent.
 * @throws ConnectionError naming the field that is missing, malformed, or at odds with another
 */
export function settingsOf(connection: Connection | undefined): Settings {
  const { field, optional, refuse } = settings("ServiceTitan", connection);
  const tenant = field("tenant", "Tenant ID");
  if (!/^\d+$/.test(tenant))
    refuse("Tenant ID of the ServiceTitan connection must be a number such as 1234567890.");
  const environment = optional("environment") || "production";
  if (environment !== "production" && environment !== "integration") {
    refuse(
      `Environment of the ServiceTitan connection must be production or integration, got "${environment}".`,
    );
  }
  const { api, tokenUrl } = ENVIRONMENTS[environment as keyof typeof ENVIRONMENTS];
  const givenTokenUrl = optional("tokenUrl");
  if (givenTokenUrl && givenTokenUrl !== tokenUrl) {
    refuse(
      `Token URL and Environment of the ServiceTitan connection disagree: for ${environment} the token URL is ${tokenUrl}. Change one of them.`,
    );
  }
  return {
    api,
    tokenUrl,
    tenant,
    applicationKey: field("applicationKey", "Application Key"),
    clientId: field("clientId", "Client ID"),
    clientSecret: field("clientSecret", "Client Secret"),
  };
}
