import { type Connection, connection as declareConnection } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** The base path of the API. */
export const BASE = "api/v2";

// https://docs.omnidesk.io/omnidesk/api/authentication
export const omnideskConnection = declareConnection({
  key: "omnideskConnection",
  display: { label: "API Key", description: "Authenticate with an Omnidesk API key" },
  inputs: {
    account: {
      label: "Account or Base URL",
      type: "string",
      required: true,
      shown: true,
      example: "acme",
      placeholder: "Enter an account name or a URL",
      comments:
        "The account name, such as acme for https://acme.omnidesk.com. If the account has a different address, its URL, such as https://acme.omnidesk.io.",
    },
    apiKey: {
      label: "API Key",
      type: "password",
      required: true,
      shown: true,
      placeholder: "Enter an API key",
      comments:
        "An API key from Omnidesk's API settings, with the permissions that the actions need, such as TICKET_READ. The dropdowns need TICKET_READ, CUSTOMER_READ, USER_READ, VIEW_READ, FORM_READ, and CHANNEL_READ.",
    },
    sendKeyAs: {
      label: "Send Key As",
      type: "string",
      required: true,
      shown: true,
      default: "query",
      model: [
        { label: "Query Parameter", value: "query" },
        { label: "Header", value: "header" },
      ],
      comments:
        "How to send the API key. Omnidesk documents both; Header keeps the key out of URLs and proxy logs. If requests fail with a 401 error although the key is correct, try the other one.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Omnidesk connection to use.",
};

/** The validated fields of a connection. */
export interface OmnideskSettings {
  /** The URL of the account, without a trailing slash. */
  server: string;
  apiKey: string;
  sendKeyAs: "query" | "header";
}

/**
 * Validates a connection before a request is sent.
 * @throws ConnectionError that names the missing or invalid field
 */
export function settingsOf(connection: Connection | undefined): OmnideskSettings {
  const { field, optional, refuse } = settings("Omnidesk", connection);
  const account = field("account", "Account or Base URL");
  const server = /^[a-z\d-]+$/i.test(account)
    ? `https://${account.toLowerCase()}.omnidesk.com`
    : (serverUrl(account, `/${BASE}`) ??
      refuse(
        "Account or Base URL of the Omnidesk connection must be an account name such as acme, or a URL that begins with https://.",
      ));
  const sendKeyAs = optional("sendKeyAs") || "query";
  if (sendKeyAs !== "query" && sendKeyAs !== "header") {
    return refuse(`Send Key As of the Omnidesk connection must be query or header, got "${sendKeyAs}".`);
  }
  return { server, apiKey: field("apiKey", "API Key"), sendKeyAs };
}
