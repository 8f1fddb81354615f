import type { Connection, ConnectionValue } from "@prismatic-io/spectral/dist/serverTypes";
import axios from "axios";
import type { BuiltComponent } from "./component";
import { createMask } from "./mask";

/** A connection that a user has filled in. */
export interface FilledConnection {
  /** Which of the component's connections it is; the first one where it is left out. */
  key?: string;
  /** Values by the connection's input keys; the others stand at their declared default. */
  fields: Record<string, unknown>;
}

/** Hands out a connection's value, with a token that is good for a while. */
export interface ConnectionSource {
  /** @throws Error where the token is refused */
  value(): Promise<ConnectionValue>;
  /** Everything in it that must never be shown: masked fields, and every token taken so far. */
  secrets(): string[];
}

interface Token {
  access_token: string;
  /** Seconds. */
  expires_in?: number;
}

/** The platform takes a new token well before the old one ends. */
const RENEW_BEFORE_MS = 60_000;

/** What a token is taken for where the server does not say. */
const USUAL_LIFETIME_S = 900;

const TOKEN_TIMEOUT_MS = 30_000;

/** Field names that are credentials, also where the component forgot to mask them. */
const NAMED_SECRET = /secret|password|token$|api_?key|application_?key|private/i;

/**
 * The connection of a run, as the platform would hand it over. Where it is OAuth 2.0 client credentials, a token
 * is taken from its token URL when it is first needed, and anew a minute before it ends.
 * @returns undefined for a component without connections
 */
export function connectionSource(
  component: BuiltComponent,
  filled?: FilledConnection,
): ConnectionSource | undefined {
  if (!filled || component.connections.length === 0) return undefined;
  const declared = filled.key
    ? component.connections.find(({ key }) => key === filled.key)
    : component.connections[0];
  if (!declared) throw new Error(`There is no connection ${filled.key} in ${component.key}.`);
  const fields = fieldsOf(declared, filled.fields);
  const hidden = declared.inputs
    .filter(({ key, type }) => type === "password" || NAMED_SECRET.test(key))
    .map(({ key }) => String(fields[key] ?? ""));
  const tokens = new Set<string>();
  const secrets = () => [...hidden, ...tokens];
  let current: { token: Token; until: number } | undefined;

  return {
    secrets,
    async value() {
      if (declared.oauth2Type !== "client_credentials") {
        return { key: declared.key, configVarKey: declared.label, fields, context: {} };
      }
      if (!current || Date.now() > current.until) {
        const token = await takeToken(fields, createMask(secrets));
        tokens.add(token.access_token);
        current = {
          token,
          until: Date.now() + (token.expires_in ?? USUAL_LIFETIME_S) * 1000 - RENEW_BEFORE_MS,
        };
      }
      return {
        key: declared.key,
        configVarKey: declared.label,
        fields,
        token: { ...current.token },
        context: {},
      };
    },
  };
}

/** Declared defaults, what was filled in, and templates such as "https://{{#host}}/token" put together. */
function fieldsOf(declared: Connection, given: Record<string, unknown>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { key, type, default: standard } of declared.inputs) {
    if (type !== "template") fields[key] = given[key] ?? standard ?? "";
  }
  for (const { key, type, default: template } of declared.inputs) {
    if (type !== "template") continue;
    fields[key] = String(template).replace(/{{#(\w+)}}/g, (_, name: string) => String(fields[name] ?? ""));
  }
  return fields;
}

async function takeToken(fields: Record<string, unknown>, mask: (text: string) => string): Promise<Token> {
  const { tokenUrl, clientId, clientSecret, scopes } = fields as Record<string, string>;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: String(clientId),
    client_secret: String(clientSecret),
  });
  if (scopes) form.set("scope", scopes);
  const response = await axios.post(String(tokenUrl).trim(), form, {
    maxRedirects: 0,
    proxy: false,
    timeout: TOKEN_TIMEOUT_MS,
    validateStatus: null,
  });
  if (response.status === 200 && typeof response.data?.access_token === "string") return response.data;
  const { error_description, error } = response.data ?? {};
  const reason = error_description ?? error ?? "no access token in the answer";
  throw new Error(
    mask(`${tokenUrl} gave no token: ${response.status}, ${reason}. Check the client ID and secret.`),
  );
}
