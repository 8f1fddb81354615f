import { type Connection, ConnectionError } from "@prismatic-io/spectral";
import type { Context } from "../kit/action/action";
import { createClient } from "../kit/http/client";
import { connectionError, VendorError } from "../kit/http/errors";
import { limiter } from "../kit/http/limiter";
import { redactor } from "../kit/http/redact";
import { renewableToken, TOKEN_LIMITS, type TokenSource } from "../kit/http/token";
import { BASE, type Login, type TiktingSettings } from "./connection";
import { readError } from "./errors";

/** What authenticates the requests of a connection. */
export interface Tokens extends Pick<TokenSource, "current" | "known"> {
  /** Signs in again; left out if the connection has only a token. */
  renew?: TokenSource["renew"];
}

/** The tokens of a connection: the one that it contains, or those that its user gets by signing in. */
export function tokensOf(
  { server, credentials }: TiktingSettings,
  context: Context,
  connection: Connection,
): Tokens {
  if ("jwt" in credentials) {
    const { jwt } = credentials;
    return { current: async () => jwt, known: () => [jwt] };
  }
  const { login } = credentials;
  const { current, known, renew } = renewableToken({
    key: JSON.stringify([server, login.username, login.password, login.domain]),
    take: () => signIn(server, login, context, connection),
  });
  return { current, renew, known: () => [login.password, ...known()] };
}

/** The response of the login. The API reference shows Token; its other responses begin with a lowercase letter. */
interface SignedIn {
  Token?: unknown;
  token?: unknown;
}

// https://guide-tikting.itdevtech.com/admin/API/create-ticket-via-api
async function signIn(server: string, login: Login, context: Context, connection: Connection) {
  const { username, password, domain } = login;
  const client = createClient({
    vendor: "Tikting",
    connection,
    baseUrl: `${server}/${BASE}`,
    headers: { Accept: "application/json" },
    credentials: async () => ({}),
    limiter: limiter(),
    redact: redactor(() => [password]),
    readError,
    logger: context.logger,
    debug: context.debug?.enabled ?? false,
    limits: TOKEN_LIMITS,
  });
  const { data } = await client
    .request<SignedIn | null>("POST", "Users/authenticate", {
      body: { Email: username, Password: password, RememberMe: false, Domain: domain },
      operation: "the login",
      // A refused login is never repeated: Tikting may lock the user.
      repeatable: true,
    })
    .catch((error: unknown) => {
      throw refused(error, connection);
    });
  const token = data?.Token ?? data?.token;
  if (typeof token === "string" && token) return token;
  throw connectionError(connection, "Tikting's response to the login contains no token.");
}

/** The error of a login, by which the platform marks the connection if Tikting refused it. */
function refused(error: unknown, connection: Connection): unknown {
  if (error instanceof ConnectionError)
    return connectionError(connection, `${error.message} Tikting also refuses a user who is locked.`);
  if (!(error instanceof VendorError) || error.status === undefined || error.retryable) return error;
  const reason = error.message.replace(/\.$/, "");
  return connectionError(
    connection,
    `${reason}. Check the user name, the password, and the domain of the connection.`,
  );
}
