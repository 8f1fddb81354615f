import {
  type Connection,
  connection as declareConnection,
  OAuth2Type,
  oauth2Connection,
} from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

const baseUrl = {
  label: "Base URL",
  type: "string",
  required: true,
  shown: true,
  example: "https://acme.halopsa.com",
  placeholder: "Enter an https URL",
  comments:
    "The URL of HaloPSA, starting with https. HaloITSM, HaloCRM and self-hosted installations have the same API.",
} as const;

const tokenUrl = {
  label: "Token URL",
  type: "string",
  required: true,
  shown: true,
  example: "https://acme.halopsa.com/auth/token?tenant=acme",
  placeholder: "Enter an https URL",
  comments:
    "The URL that issues access tokens: the Authorisation Server from Configuration > Integrations > HaloPSA API, followed by /token. If a tenant is shown there, add ?tenant= and its name.",
} as const;

const tenant = {
  label: "Tenant",
  type: "string",
  required: false,
  shown: true,
  example: "acme",
  placeholder: "Enter a tenant name",
  comments:
    "The tenant's name, if Configuration > Integrations > HaloPSA API shows one. Must match the tenant in Token URL.",
} as const;

const scopes = {
  label: "Scopes",
  type: "string",
  required: true,
  shown: true,
  default: "all",
  example: "read:customers edit:customers read:tickets edit:tickets",
  placeholder: "Enter scopes separated by spaces",
  comments:
    "The scopes of the access token, separated by spaces: read: or edit: followed by an area, such as tickets (tickets and their actions), customers (clients and sites), assets, sales (opportunities) or invoices. edit includes read. Defaults to all, which some resources and the registration of webhooks need. The API application must have the scopes too.",
} as const;

const clientId = {
  label: "Client ID",
  type: "string",
  required: true,
  shown: true,
  example: "11111111-2222-3333-4444-555555555555",
  placeholder: "Enter a client ID",
  comments:
    "The client ID of an API application with the authentication method Client ID and Secret (Services).",
} as const;

const clientSecret = {
  label: "Client Secret",
  type: "password",
  required: true,
  shown: true,
  example: "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
  placeholder: "Enter a client secret",
  comments: "The client secret of the API application. HaloPSA shows it only once.",
} as const;

export const haloPsaConnection = oauth2Connection({
  key: "haloPsaConnection",
  display: {
    label: "OAuth 2.0",
    description: "OAuth 2.0 client credentials of an API application in HaloPSA",
  },
  oauth2Type: OAuth2Type.ClientCredentials,
  inputs: { baseUrl, tokenUrl, tenant, scopes, clientId, clientSecret },
});

/**
 * The same without a token URL. It is not an OAuth connection: for those, the platform requests the tokens itself, and
 * needs a token URL before any code of the component runs.
 */
export const haloPsaClientConnection = declareConnection({
  key: "haloPsaClientConnection",
  display: {
    label: "Client ID and Secret",
    description:
      "Client ID and secret of an API application in HaloPSA; the token URL is found automatically",
  },
  inputs: {
    baseUrl,
    tokenUrl: {
      ...tokenUrl,
      required: false,
      comments: `${tokenUrl.comments} If left blank, it is found at Base URL.`,
    },
    tenant: {
      ...tenant,
      comments: `${tenant.comments} If both are left blank, it is found at Base URL.`,
    },
    scopes,
    clientId,
    clientSecret,
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The HaloPSA connection to use.",
};

/** A connection's fields, validated. */
export interface Settings {
  /** The URL that every path is relative to, such as https://acme.halopsa.com/api. */
  api: string;
  /** Undefined if it must be found. */
  tokenUrl: string | undefined;
  /** Blank if the token URL contains it, or if there is none. */
  tenant: string;
  scope: string;
  clientId: string;
  clientSecret: string;
}

/**
 * Validates a connection before a request is sent.
 * @throws ConnectionError naming the field that is missing, malformed or inconsistent with another field
 */
export function settingsOf(connection: Connection | undefined): Settings {
  const { field, optional, refuse } = settings("HaloPSA", connection);
  const base =
    serverUrl(field("baseUrl", "Base URL"), "/api") ??
    refuse("Base URL of the HaloPSA connection must be an https URL such as https://acme.halopsa.com.");
  const tenant = optional("tenant");
  return {
    api: `${base}/api`,
    tokenUrl: optional("tokenUrl") ? tokenUrlOf(field("tokenUrl", "Token URL"), tenant, refuse) : undefined,
    tenant,
    scope: optional("scopes") || "all",
    clientId: field("clientId", "Client ID"),
    clientSecret: field("clientSecret", "Client Secret"),
  };
}

function tokenUrlOf(typed: string, tenant: string, refuse: (message: string) => never): string {
  const url = parseTokenUrl(typed) ?? refuse(INVALID_TOKEN_URL);
  const tenantInUrl = url.searchParams.get("tenant");
  if (tenant && tenantInUrl && tenant !== tenantInUrl) {
    refuse(
      `Tenant and Token URL of the HaloPSA connection name different tenants: "${tenant}" and "${tenantInUrl}". Change one of them.`,
    );
  }
  if (tenant) url.searchParams.set("tenant", tenant);
  return url.href;
}

const INVALID_TOKEN_URL =
  "Token URL of the HaloPSA connection must be an https URL such as https://acme.halopsa.com/auth/token?tenant=acme.";

/** A URL that may receive the client secret. */
export function parseTokenUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && !url.username && !url.password && !url.hash ? url : undefined;
}
