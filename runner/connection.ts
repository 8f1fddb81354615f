import type { Connection, ConnectionValue } from "@prismatic-io/spectral/dist/serverTypes";
import axios from "axios";
import type { BuiltComponent } from "./component";
import { createMask, type Mask } from "./mask";

/** A connection as a user fills it in. */
export interface ConnectionConfig {
  /** The key of one of the component's connections. Defaults to the first one. */
  key?: string;
  /** Values by the connection's input keys. The others have their declared default. */
  fields: Record<string, unknown>;
}

/** Provides the value of a connection, with a token that is valid for at least a minute. */
export interface ConnectionProvider {
  /** @throws Error if no token is issued */
  value(): Promise<ConnectionValue>;
  /** Everything in the connection that must never be shown: secret fields, and every token issued so far. */
  secrets(): string[];
}

interface Token {
  access_token: string;
  /** Seconds. */
  expires_in?: number;
}

/** The platform renews a token well before it expires. */
const RENEW_BEFORE_MS = 60_000;

/** The lifetime of a token if the server states none. */
const DEFAULT_LIFETIME_S = 900;

const TOKEN_TIMEOUT_MS = 30_000;

/** Names of fields that are credentials even if the component does not declare them as passwords. */
export const SECRET_NAME = /secret|password|token$|api_?key|application_?key|private/i;

/**
 * Creates the provider of a run's connection. For OAuth 2.0 client credentials, a token is requested when it is
 * first needed, and renewed a minute before it expires.
 * @returns undefined for a component without connections
 * @throws Error if the component has no connection with that key
 */
export function connectionProvider(
  component: BuiltComponent,
  config?: ConnectionConfig,
): ConnectionProvider | undefined {
  if (!config || component.connections.length === 0) return undefined;
  const declared = config.key
    ? component.connections.find(({ key }) => key === config.key)
    : component.connections[0];
  if (!declared) throw new Error(`There is no connection ${config.key} in ${component.key}.`);
  const fields = completeFields(declared, config.fields);
  const secretFields = declared.inputs
    .filter(({ key, type }) => type === "password" || SECRET_NAME.test(key))
    .map(({ key }) => String(fields[key] ?? ""));
  const tokens = new Set<string>();
  const secrets = () => [...secretFields, ...tokens];
  const value = { key: declared.key, configVarKey: declared.label, fields, context: {} };
  let current: { token: Token; renewAt: number } | undefined;

  return {
    secrets,
    async value() {
      if (declared.oauth2Type !== "client_credentials") return value;
      if (!current || Date.now() > current.renewAt) {
        const token = await requestToken(fields, createMask(secrets));
        tokens.add(token.access_token);
        const lifetimeMs = (token.expires_in ?? DEFAULT_LIFETIME_S) * 1000;
        current = { token, renewAt: Date.now() + lifetimeMs - RENEW_BEFORE_MS };
      }
      return { ...value, token: { ...current.token } };
    },
  };
}

/** Combines declared defaults, the user's values, and templates such as "https://{{#host}}/token". */
function completeFields(declared: Connection, values: Record<string, unknown>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { key, type, default: defaultValue } of declared.inputs) {
    if (type !== "template") fields[key] = values[key] ?? defaultValue ?? "";
  }
  for (const { key, type, default: template } of declared.inputs) {
    if (type !== "template") continue;
    fields[key] = String(template).replace(/{{#(\w+)}}/g, (_, name: string) => String(fields[name] ?? ""));
  }
  return fields;
}

async function requestToken(fields: Record<string, unknown>, mask: Mask): Promise<Token> {
  const { clientId, clientSecret, scopes } = fields;
  const tokenUrl = String(fields.tokenUrl ?? "").trim();
  if (!URL.canParse(tokenUrl) || new URL(tokenUrl).protocol !== "https:")
    throw new Error("Token URL must begin with https://: it receives the client secret.");
  const fail = (reason: string): never => {
    throw new Error(mask(`The token request to ${tokenUrl} failed: ${reason}`));
  };
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: String(clientId),
    client_secret: String(clientSecret),
  });
  if (scopes) form.set("scope", String(scopes));
  const { status, data } = await axios
    .post(tokenUrl, form, {
      maxRedirects: 0,
      proxy: false,
      timeout: TOKEN_TIMEOUT_MS,
      validateStatus: null,
    })
    // The error of axios holds the whole request, and so the secret: only its message is passed on.
    .catch((error: Error) => fail(`${error.message}.`));
  if (status === 200 && typeof data?.access_token === "string") return data;
  const reason = data?.error_description ?? data?.error ?? "the response has no access token";
  return fail(`${status}, ${reason}. Check the client ID and the client secret.`);
}
