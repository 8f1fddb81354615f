import { type Connection, OAuth2Type, oauth2Connection } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

export const haloPsaConnection = oauth2Connection({
  key: "haloPsaConnection",
  display: {
    label: "OAuth 2.0",
    description: "OAuth 2.0 client credentials of an API application in HaloPSA",
  },
  oauth2Type: OAuth2Type.ClientCredentials,
  inputs: {
    baseUrl: {
      label: "Base URL",
      type: "string",
      required: true,
      shown: true,
      example: "https://acme.halopsa.com",
      placeholder: "https://acme.halopsa.com",
      comments:
        "The address of HaloPSA, beginning with https. HaloITSM and HaloCRM, hosted by Halo or elsewhere, have the same API.",
    },
    tokenUrl: {
      label: "Token URL",
      type: "string",
      required: true,
      shown: true,
      example: "https://acme.halopsa.com/auth/token?tenant=acme",
      placeholder: "https://acme.halopsa.com/auth/token?tenant=acme",
      comments:
        "Where access tokens are issued: the authorisation server of Configuration, Integrations, HaloPSA API, followed by /token. Where a tenant is shown there, ?tenant= and its name stand at the end.",
    },
    tenant: {
      label: "Tenant",
      type: "string",
      required: false,
      shown: true,
      example: "acme",
      placeholder: "acme",
      comments:
        "The tenant's name, where Configuration, Integrations, HaloPSA API shows one. It must be the one in Token URL.",
    },
    scopes: {
      label: "Scopes",
      type: "string",
      required: true,
      shown: true,
      default: "all",
      example: "read:customers edit:customers read:tickets edit:tickets",
      comments:
        "What the token may do: all, or scopes with spaces between them. The API application must have them too.",
    },
    clientId: {
      label: "Client ID",
      type: "string",
      required: true,
      shown: true,
      example: "11111111-2222-3333-4444-555555555555",
      placeholder: "11111111-2222-3333-4444-555555555555",
      comments:
        "The client ID of an API application whose authentication method is Client ID and Secret (Services).",
    },
    clientSecret: {
      label: "Client Secret",
      type: "password",
      required: true,
      shown: true,
      example: "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      placeholder: "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      comments: "The API application's secret, which HaloPSA shows only once.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The HaloPSA connection to use.",
};

/** A connection's fields, checked. */
export interface Settings {
  /** Below which every operation's path stands: https://acme.halopsa.com/api */
  api: string;
  tokenUrl: string;
  scope: string;
  clientId: string;
  clientSecret: string;
}

/**
 * Checks a connection before anything is sent.
 * @throws ConnectionError naming the field that is missing, malformed, or at odds with another
 */
export function settingsOf(connection: Connection | undefined): Settings {
  const { field, optional, refuse } = settings("HaloPSA", connection);
  const base =
    serverUrl(field("baseUrl", "Base URL"), "/api") ??
    refuse("Base URL of the HaloPSA connection must be an https address such as https://acme.halopsa.com.");
  const token = tokenAddress(field("tokenUrl", "Token URL")) ?? refuse(WRONG_TOKEN_URL);
  const tenant = optional("tenant");
  const named = token.searchParams.get("tenant");
  if (tenant && named && tenant !== named) {
    refuse(
      `Tenant and Token URL of the HaloPSA connection disagree: "${tenant}" and "${named}". Change one of them.`,
    );
  }
  if (tenant) token.searchParams.set("tenant", tenant);
  return {
    api: `${base}/api`,
    tokenUrl: token.href,
    scope: optional("scopes") || "all",
    clientId: field("clientId", "Client ID"),
    clientSecret: field("clientSecret", "Client Secret"),
  };
}

const WRONG_TOKEN_URL =
  "Token URL of the HaloPSA connection must be an https address such as https://acme.halopsa.com/auth/token?tenant=acme.";

function tokenAddress(typed: string): URL | undefined {
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return url?.protocol === "https:" && !url.username && !url.password && !url.hash ? url : undefined;
}
