import { type Connection, connection as declareConnection } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** The base path of the API. */
export const BASE = "api";

/** The path of the API's only controller. */
const CONTROLLER = `/${BASE}/TicketsApi`;

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const tiktingConnection = declareConnection({
  key: "tiktingConnection",
  display: { label: "JWT", description: "Authenticate with the JSON Web Token of a Tikting user" },
  inputs: {
    baseUrl: {
      label: "Base URL",
      type: "string",
      required: true,
      shown: true,
      example: "https://tikting.example.com",
      placeholder: "Enter a URL",
      comments: "The URL of the Tikting server, without a page path.",
    },
    jwt: {
      label: "JWT",
      type: "password",
      required: true,
      shown: true,
      example: "eyJhbGciOiJIUzI1NiJ9.xxxxxxxx.xxxxxxxx",
      placeholder: "Enter a JWT",
      comments:
        "The JSON Web Token of the Tikting user on whose behalf requests are sent. The user's permissions apply, such as Tickets.Update. It expires after 7 days; then enter a new one.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Tikting connection to use.",
};

/** The validated fields of a connection. */
export interface TiktingSettings {
  /** The URL of the server, without a trailing slash. */
  server: string;
  jwt: string;
}

/**
 * Validates a connection before a request is sent.
 * @throws ConnectionError that names the missing or invalid field
 */
export function settingsOf(connection: Connection | undefined): TiktingSettings {
  const { field, refuse } = settings("Tikting", connection);
  const server =
    serverUrl(field("baseUrl", "Base URL"), CONTROLLER) ??
    refuse(
      "Base URL of the Tikting connection must be a URL that begins with https://, such as https://tikting.example.com.",
    );
  const jwt = field("jwt", "JWT").replace(/^Bearer\s+/i, "");
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(jwt)) {
    refuse("JWT of the Tikting connection must be a JSON Web Token: three parts separated by periods.");
  }
  return { server, jwt };
}
