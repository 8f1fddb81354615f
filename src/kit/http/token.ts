import type { ActionLogger, Connection } from "@prismatic-io/spectral";
import { createClient } from "./client";
import { connectionError, type ReadError, VendorError } from "./errors";
import { limiter } from "./limiter";
import { redactor } from "./redact";
import type { Limits } from "./types";

/** A token that can be renewed. */
export interface TokenSource {
  /** The token to send: the platform's, if it has one, or the one that replaced it. Takes one if there is none. */
  current(): Promise<string>;
  /** Replaces the refused token. However many calls ask for it, one request is made. */
  renew(refused?: string): Promise<void>;
  /** Every token known here, for masking. */
  known(): string[];
}

/** A token URL that is found when a token is needed. */
export interface FoundUrl {
  /** Everything that the URL depends on. */
  of: string;
  find(): Promise<string>;
}

export interface ClientCredentials {
  vendor: string;
  connection: Connection;
  tokenUrl: string | FoundUrl;
  clientId: string;
  clientSecret: string;
  /** Further form fields of the token request, such as a scope. */
  form?: Record<string, string>;
  readError: ReadError;
  logger: Pick<ActionLogger, "debug" | "warn">;
  debug: boolean;
  /** Bounds of the token request, which runs within the time of the request that needs the token. */
  limits?: Limits;
}

/** Bounds of a token request, which runs within the time of the request that needs the token. */
export const TOKEN_LIMITS: Limits = { tryMs: 20_000, totalMs: 50_000 };

/** What this process knows about a connection's tokens. */
interface Renewal {
  /** Refused by the vendor, though the platform may still pass them. */
  stale: Set<string>;
  /** The token that replaced them. */
  token?: string;
  pending?: Promise<void>;
}

/** Refused tokens are remembered as long as the platform may pass them, which is a few renewals. */
const MOST_STALE = 50;

/** More connections than one process serves at a time. The oldest is forgotten, and renews once more. */
const MOST_RENEWALS = 200;
const renewals = new Map<string, Renewal>();

interface RenewableToken {
  /** Everything that decides which token is issued: connections that differ in any of it must not share one. */
  key: string;
  /** The token that the platform passes, if it has one. */
  passed?: string;
  /** Requests a token. */
  take(): Promise<string>;
}

/** A token that all runs of this process share, and replace when the vendor refuses it. */
export function renewableToken({ key, passed, take }: RenewableToken): TokenSource {
  const renewal = renewals.get(key) ?? { stale: new Set<string>() };
  renewals.set(key, renewal);
  if (renewals.size > MOST_RENEWALS) renewals.delete(renewals.keys().next().value!);

  const usable = () => (passed && !renewal.stale.has(passed) ? passed : renewal.token);

  const takeAnother = () => {
    renewal.pending ??= take()
      .then((token) => {
        renewal.token = token;
      })
      .finally(() => {
        renewal.pending = undefined;
      });
    return renewal.pending;
  };

  return {
    async current() {
      for (;;) {
        const token = usable();
        if (token) return token;
        await takeAnother();
      }
    },
    async renew(refused = usable()) {
      // Another call has renewed it already.
      if (refused !== usable()) return;
      if (refused !== undefined) {
        renewal.stale.add(refused);
        if (renewal.stale.size > MOST_STALE) renewal.stale.delete(renewal.stale.values().next().value!);
        renewal.token = undefined;
      }
      await takeAnother();
    },
    known: () => [...renewal.stale, passed, renewal.token].filter((token) => token !== undefined),
  };
}

/**
 * The platform exchanges client credentials for a token before a run. A run that outlives the token takes a new one
 * itself, and keeps it for runs that still get the old one.
 */
export function clientCredentials(options: ClientCredentials): TokenSource {
  const { connection, tokenUrl, clientId, clientSecret, form = {} } = options;
  const passed = connection.token?.access_token;
  return renewableToken({
    key: JSON.stringify([
      typeof tokenUrl === "string" ? tokenUrl : ["found", tokenUrl.of],
      clientId,
      clientSecret,
      Object.entries(form).sort(),
    ]),
    passed: typeof passed === "string" && passed ? passed : undefined,
    take: () => take(options),
  });
}

async function take(options: ClientCredentials): Promise<string> {
  const { vendor, connection, tokenUrl, clientId, clientSecret, form, readError, logger, debug } = options;
  const url = typeof tokenUrl === "string" ? tokenUrl : await tokenUrl.find();
  const { origin, pathname, search } = new URL(url);
  const client = createClient({
    vendor,
    connection,
    baseUrl: origin,
    credentials: async () => ({}),
    limiter: limiter(),
    redact: redactor(() => [clientSecret]),
    readError,
    logger,
    debug,
    limits: options.limits ?? TOKEN_LIMITS,
  });
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    ...form,
  });
  const { data } = await client
    .request<{ access_token?: string }>("POST", pathname.slice(1), {
      body,
      query: Object.fromEntries(new URLSearchParams(search)),
      operation: "the token request",
      repeatable: true,
    })
    .catch((error: unknown) => {
      const refused = error instanceof VendorError && error.status !== undefined && !error.retryable;
      throw refused
        ? connectionError(
            connection,
            `${error.message}. Check the client ID, the client secret and the token URL of the connection.`,
          )
        : error;
    });
  if (typeof data?.access_token !== "string" || !data.access_token) {
    throw connectionError(connection, `${vendor} returned no token.`);
  }
  return data.access_token;
}
