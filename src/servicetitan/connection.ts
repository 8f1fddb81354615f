import { type Connection, OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";
import { settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** ServiceTitan's environments: https://developer.servicetitan.io/docs/environments */
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
    description: "OAuth 2.0 client credentials of an app authorized by a ServiceTitan tenant",
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
      comments: "The URL that issues access tokens. It must match Environment.",
    },
    scopes: {
      label: "Scopes",
      type: "string",
      required: false,
      shown: false,
      default: "",
      comments: "Leave blank: ServiceTitan takes the scopes from the app's settings.",
    },
    clientId: {
      label: "Client ID",
      type: "string",
      required: true,
      shown: true,
      example: "cid.abc123def456",
      placeholder: "Enter a client ID",
      comments:
        "The tenant's client ID. In the ServiceTitan Developer Portal, go to My Apps and select View Connections.",
    },
    clientSecret: {
      label: "Client Secret",
      type: "password",
      required: true,
      shown: true,
      example: "cs1.xxxxxxxxxxxx",
      placeholder: "Enter a client secret",
      comments:
        "The tenant's client secret. Select Generate next to the client ID; the secret is shown only once.",
    },
    tenant: {
      label: "Tenant ID",
      type: "string",
      required: true,
      shown: true,
      example: "1234567890",
      placeholder: "Enter a tenant ID",
      comments: "The tenant's ID, shown next to the tenant's name in the Developer Portal.",
    },
    applicationKey: {
      label: "Application Key",
      type: "password",
      required: true,
      shown: true,
      example: "ak1.xxxxxxxxxxxx",
      placeholder: "Enter an application key",
      comments: "The app's key. In the ServiceTitan Developer Portal, go to My Apps and select the app.",
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
      comments: "Production for live data, Integration for testing.",
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
 * @throws ConnectionError if a field is missing or malformed, or contradicts another
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
      `Token URL of the ServiceTitan connection must be ${tokenUrl} for the ${environment} environment. Change Token URL or Environment.`,
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
