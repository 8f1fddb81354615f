import { type Connection, connection as declareConnection } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** Where every path of the API begins. */
export const BASE = "api";

/** The one controller of the API. */
const CONTROLLER = `/${BASE}/TicketsApi`;

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const tiktingConnection = declareConnection({
  key: "tiktingConnection",
  display: { label: "JWT", description: "A JSON Web Token of a Tikting user" },
  inputs: {
    baseUrl: {
      label: "Base URL",
      type: "string",
      required: true,
      shown: true,
      example: "https://tikting.example.com",
      placeholder: "https://tikting.example.com",
      comments: "The address of the Tikting server, as it stands in the browser up to the first path.",
    },
    jwt: {
      label: "JWT",
      type: "password",
      required: true,
      shown: true,
      example: "eyJhbGciOiJIUzI1NiJ9.xxxxxxxx.xxxxxxxx",
      placeholder: "eyJhbGciOiJIUzI1NiJ9.xxxxxxxx.xxxxxxxx",
      comments:
        "The token of the Tikting user on whose behalf requests are made, from Tikting's administrator. What the user may do stands in it: Tickets.Create, Tickets.Update, Tickets.Forward, Tickets.Reply, Tickets.Close and Tickets.Delete. It cannot be renewed by itself: once it has expired, a new one is needed.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Tikting connection to use.",
};

/** A connection's fields, checked. */
export interface TiktingSettings {
  /** The server's address, without a slash at its end. */
  server: string;
  jwt: string;
}

/**
 * Checks a connection before anything is sent.
 * @throws ConnectionError naming the field that is missing or malformed
 */
export function settingsOf(given: Connection | undefined): TiktingSettings {
  const { field, refuse } = settings("Tikting", given);
  const server =
    serverUrl(field("baseUrl", "Base URL"), CONTROLLER) ??
    refuse(
      "Base URL of the Tikting connection must be an address that begins with https://, such as https://tikting.example.com.",
    );
  const jwt = field("jwt", "JWT").replace(/^Bearer\s+/i, "");
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(jwt)) {
    refuse("JWT of the Tikting connection must be three parts of letters and digits with dots between them.");
  }
  return { server, jwt };
}
