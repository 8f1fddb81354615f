import { type Connection, connection as declareConnection } from "@prismatic-io/spectral";
import { serverUrl, settings } from "../kit/http/settings";
import type { ConnectionInput } from "../kit/inputs";

/** The base path of the API. */
export const BASE = "api";

/** The path of the API's only controller. */
const CONTROLLER = `/${BASE}/TicketsApi`;

const baseUrl = {
  label: "Base URL",
  type: "string",
  required: true,
  shown: true,
  example: "https://tikting.example.com",
  placeholder: "Enter a URL",
  comments: "The URL of the Tikting server, without a page path.",
} as const;

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const tiktingConnection = declareConnection({
  key: "tiktingConnection",
  display: { label: "JWT", description: "Authenticate with the JSON Web Token of a Tikting user" },
  inputs: {
    baseUrl,
    jwt: {
      label: "JWT",
      type: "password",
      required: true,
      shown: true,
      example: "eyJhbGciOiJIUzI1NiJ9.xxxxxxxx.xxxxxxxx",
      placeholder: "Enter a JWT",
      comments:
        "The JSON Web Token of the Tikting user on whose behalf requests are sent. The user's permissions apply, such as Tickets.Update. It expires after 7 days; then enter a new one, or use the connection with a user name and a password.",
    },
  },
});

/** The key of the connection that signs in by itself. */
const LOGIN_KEY = "tiktingLoginConnection";

// https://guide-tikting.itdevtech.com/admin/API/create-ticket-via-api
export const tiktingLoginConnection = declareConnection({
  key: LOGIN_KEY,
  display: {
    label: "User Name and Password",
    description: "Sign in as a Tikting user, and again when the token expires",
  },
  inputs: {
    baseUrl,
    username: {
      label: "User Name",
      type: "string",
      required: true,
      shown: true,
      example: "jordan.smith",
      placeholder: "Enter a user name",
      comments:
        "The Tikting user on whose behalf requests are sent. The user's permissions apply, such as Tickets.Update.",
    },
    password: {
      label: "Password",
      type: "password",
      required: true,
      shown: true,
      placeholder: "Enter a password",
      comments: "The user's password. Tikting may lock the user after several wrong ones.",
    },
    domain: {
      label: "Domain",
      type: "string",
      required: false,
      shown: true,
      example: "corp.example.com",
      placeholder: "Enter a domain",
      comments: "The domain of a user from LDAP or Active Directory. Leave blank for a user of Tikting.",
    },
  },
});

export const connection: ConnectionInput = {
  label: "Connection",
  type: "connection",
  required: true,
  comments: "The Tikting connection to use.",
};

/** What a user signs in with. */
export interface Login {
  username: string;
  password: string;
  /** Blank for a user of Tikting itself. */
  domain: string;
}

/** The validated fields of a connection: a token, or what a token is requested with. */
export interface TiktingSettings {
  /** The URL of the server, without a trailing slash. */
  server: string;
  credentials: { jwt: string } | { login: Login };
}

/**
 * Validates a connection before a request is sent.
 * @throws ConnectionError that names the missing or invalid field
 */
export function settingsOf(connection: Connection | undefined): TiktingSettings {
  const { field, optional, refuse } = settings("Tikting", connection);
  const server =
    serverUrl(field("baseUrl", "Base URL"), CONTROLLER) ??
    refuse(
      "Base URL of the Tikting connection must be a URL that begins with https://, such as https://tikting.example.com.",
    );
  if (connection?.key === LOGIN_KEY) {
    const username = optional("username") || refuse("User Name of the Tikting connection is required.");
    // A password may begin or end with spaces.
    const password = String(connection.fields.password ?? "");
    if (!password) refuse("Password of the Tikting connection is required.");
    return { server, credentials: { login: { username, password, domain: optional("domain") } } };
  }
  const jwt = field("jwt", "JWT").replace(/^Bearer\s+/i, "");
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(jwt)) {
    refuse("JWT of the Tikting connection must be a JSON Web Token: three parts separated by periods.");
  }
  return { server, credentials: { jwt } };
}
