import { type Connection, connection as connectionOf } from "@prismatic-io/spectral";
import { connectionError } from "../kit/http/errors";
import type { ConnectionInput } from "../kit/inputs";
import { PATH_STYLES, type PathStyle } from "./paths";

const KEY_PREFIX = "vsa_";

export const serviceOsConnection = connectionOf({
  key: "serviceOsConnection",
  display: {
    label: "API Key",
    description: "An API key of Valethon ServiceOS, made under Settings, API Keys",
  },
  inputs: {
    tenant: {
      label: "Tenant",
      type: "string",
      required: false,
      shown: true,
      example: "acme",
      placeholder: "acme",
      comments:
        "The first word of the tenant's address: acme of https://acme.valethon.com. Not needed with a Base URL.",
    },
    baseUrl: {
      label: "Base URL",
      type: "string",
      required: false,
      shown: true,
      example: "https://support.example.com/admin/api/v1",
      placeholder: "https://support.example.com/admin/api/v1",
      comments:
        "For an installation with an address of its own: the API's whole address. It goes before the tenant.",
    },
    apiKey: {
      label: "API Key",
      type: "password",
      required: true,
      shown: true,
      example: "vsa_xxxxxxxxxxxx",
      placeholder: "vsa_xxxxxxxxxxxx",
      comments:
        "The key, which begins with vsa_ and is shown once, when it is made under Settings, API Keys. It must have the permissions that the actions in use name.",
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
        "How the address of one record is written. Query fits what is known of the API; another style is for an installation that answers 404 to it.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Valethon ServiceOS connection to use.",
};

/** A connection's fields, checked. */
export interface Settings {
  /** The address that every path is put behind. */
  baseUrl: string;
  apiKey: string;
  pathStyle: PathStyle;
}

/**
 * Checks a connection before anything is sent.
 * @throws ConnectionError naming the field that is missing or malformed
 */
export function settingsOf(connection: Connection | undefined): Settings {
  if (!connection?.fields) throw new Error("Connection is required: choose a Valethon ServiceOS connection.");
  const refuse = (message: string): never => {
    throw connectionError(connection, message);
  };
  const field = (key: string) => String(connection.fields[key] ?? "").trim();

  const apiKey = field("apiKey") || refuse("API Key of the Valethon ServiceOS connection is required.");
  if (!/^vsa_\S+$/.test(apiKey))
    refuse(`API Key of the Valethon ServiceOS connection must begin with ${KEY_PREFIX} and have no spaces.`);
  const pathStyle = PATH_STYLES.find((style) => style === (field("pathStyle") || "query"));
  if (!pathStyle) {
    refuse(`Path Style of the Valethon ServiceOS connection must be one of ${PATH_STYLES.join(", ")}.`);
  }
  return { baseUrl: baseUrlOf(field, refuse), apiKey, pathStyle: pathStyle! };
}

function baseUrlOf(field: (key: string) => string, refuse: (message: string) => never): string {
  const own = field("baseUrl");
  if (own) {
    const url = URL.canParse(own) ? new URL(own) : undefined;
    if (url?.protocol !== "https:" || url.search || url.hash || url.username || url.password) {
      refuse(
        "Base URL of the Valethon ServiceOS connection must be an https address without a query, such as https://support.example.com/admin/api/v1.",
      );
    }
    return own.replace(/\/+$/, "");
  }
  const tenant =
    field("tenant") ||
    refuse("Tenant or Base URL of the Valethon ServiceOS connection is required: fill in one of them.");
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(tenant)) {
    refuse(
      "Tenant of the Valethon ServiceOS connection must be the first word of the tenant's address alone, such as acme of https://acme.valethon.com.",
    );
  }
  return `https://${tenant.toLowerCase()}.valethon.com/admin/api/v1`;
}
