import { type Connection, connection as declareConnection } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** Where every path of the API begins. */
export const BASE = "api/v2";

// https://docs.omnidesk.io/omnidesk/api/authentication
export const omnideskConnection = declareConnection({
  key: "omnideskConnection",
  display: { label: "API Key", description: "An API key of an Omnidesk account" },
  inputs: {
    account: {
      label: "Account or Base URL",
      type: "string",
      required: true,
      shown: true,
      example: "acme",
      placeholder: "acme",
      comments:
        "The account's name, such as acme for https://acme.omnidesk.com. Where the account has another address, the whole address: https://acme.omnidesk.io.",
    },
    apiKey: {
      label: "API Key",
      type: "password",
      required: true,
      shown: true,
      example: "xxxxxxxxxxxxxxxxxxxxxxxx",
      placeholder: "xxxxxxxxxxxxxxxxxxxxxxxx",
      comments:
        "A key made in Omnidesk's API settings. It works until it is revoked, and allows what was ticked for it: TICKET_READ, TICKET_CREATE, TICKET_UPDATE, TICKET_DELETE, SET_STATUS and TICKET_BATCH are what tickets need, VIEW_READ and USER_READ what the dropdowns of views and users need.",
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
        "How the key is sent. Query Parameter works with every account; Header keeps the key out of the addresses that servers on the way may log.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Omnidesk connection to use.",
};

/** A connection's fields, checked. */
export interface OmnideskSettings {
  /** The account's address, without a slash at its end. */
  server: string;
  apiKey: string;
  sendKeyAs: "query" | "header";
}

/**
 * Checks a connection before anything is sent.
 * @throws ConnectionError naming the field that is missing or malformed
 */
export function settingsOf(given: Connection | undefined): OmnideskSettings {
  const { field, optional, refuse } = settings("Omnidesk", given);
  const account = field("account", "Account or Base URL");
  const server = /^[a-z\d-]+$/i.test(account)
    ? `https://${account.toLowerCase()}.omnidesk.com`
    : (serverUrl(account, `/${BASE}`) ??
      refuse(
        "Account or Base URL of the Omnidesk connection must be an account's name, such as acme, or an address that begins with https://.",
      ));
  const sendKeyAs = optional("sendKeyAs") || "query";
  if (sendKeyAs !== "query" && sendKeyAs !== "header") {
    return refuse(`Send Key As of the Omnidesk connection must be query or header, got "${sendKeyAs}".`);
  }
  return { server, apiKey: field("apiKey", "API Key"), sendKeyAs };
}
