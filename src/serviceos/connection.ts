import { type Connection, connection as connectionOf } from "@prismatic-io/spectral";
import { settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";
import { PATH_STYLES, type PathStyle } from "./paths";

export const serviceOsConnection = connectionOf({
  key: "serviceOsConnection",
  display: {
    label: "API Key",
    description: "Authenticate with an API key from Settings > API Keys in ServiceOS",
  },
  inputs: {
    tenant: {
      label: "Tenant",
      type: "string",
      required: false,
      shown: true,
      example: "acme",
      placeholder: "Enter a tenant",
      comments:
        "The first part of the tenant's address, such as acme in https://acme.valethon.com. Ignored if Base URL is set.",
    },
    baseUrl: {
      label: "Base URL",
      type: "string",
      required: false,
      shown: true,
      example: "https://support.example.com/admin/api/v1",
      placeholder: "Enter a URL that begins with https://",
      comments: "The full URL of the API, for an installation on a custom domain. Overrides Tenant.",
    },
    apiKey: {
      label: "API Key",
      type: "password",
      required: true,
      shown: true,
      example: "vsa_xxxxxxxxxxxx",
      placeholder: "Enter an API key that begins with vsa_",
      comments:
        "Created under Settings > API Keys and shown only once. Needs the permissions named in the descriptions of the actions.",
    },
    pathStyle: {
      label: "Path Style",
      type: "string",
      required: false,
      shown: true,
      default: "query",
      model: [
        { label: "Query: tickets.php?id=5", value: "query" },
        { label: "Path: tickets.php/5", value: "path" },
        { label: "Rest: tickets/5", value: "rest" },
      ],
      comments:
        "How paths that Valethon does not document are written. Change it only if requests fail with a 404 error. Defaults to Query.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Valethon ServiceOS connection to use.",
};

/** A connection's fields, validated. */
export interface Settings {
  /** The URL that every path is relative to. */
  baseUrl: string;
  apiKey: string;
  pathStyle: PathStyle;
}

/**
 * Validates a connection before anything is sent.
 * @throws ConnectionError naming the field that is missing or malformed
 */
export function settingsOf(connection: Connection | undefined): Settings {
  const { field, optional, refuse } = settings("Valethon ServiceOS", connection);
  const apiKey = field("apiKey", "API Key");
  if (!/^vsa_\S+$/.test(apiKey))
    refuse("API Key of the Valethon ServiceOS connection must begin with vsa_ and contain no spaces.");
  const typedStyle = optional("pathStyle") || "query";
  const pathStyle =
    PATH_STYLES.find((style) => style === typedStyle) ??
    refuse(`Path Style of the Valethon ServiceOS connection must be one of ${PATH_STYLES.join(", ")}.`);
  const baseUrl = optional("baseUrl");
  return {
    baseUrl: baseUrl ? checkedUrl(baseUrl, refuse) : tenantUrl(optional("tenant"), refuse),
    apiKey,
    pathStyle,
  };
}

type Refuse = (message: string) => never;

function checkedUrl(baseUrl: string, refuse: Refuse): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username || url.password) {
    refuse(
      "Base URL of the Valethon ServiceOS connection must be an https URL without a query, such as https://support.example.com/admin/api/v1.",
    );
  }
  return baseUrl.replace(/\/+$/, "");
}

function tenantUrl(tenant: string, refuse: Refuse): string {
  if (!tenant) refuse("The Valethon ServiceOS connection requires a Tenant or a Base URL.");
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(tenant)) {
    refuse(
      "Tenant of the Valethon ServiceOS connection must be only the first part of the tenant's address, such as acme in https://acme.valethon.com.",
    );
  }
  return `https://${tenant.toLowerCase()}.valethon.com/admin/api/v1`;
}
