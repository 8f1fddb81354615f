import { createClient } from "../../src/kit/http/client";
import { limiter } from "../../src/kit/http/limiter";
import { redactor } from "../../src/kit/http/redact";
import type { ClientOptions } from "../../src/kit/http/types";

export const secret = "fake-secret-0000-aaaa";

/** Reads the error bodies of these tests. */
const readError: ClientOptions["readError"] = (body) => {
  if (typeof body !== "object" || body === null) return undefined;
  return body as { message: string };
};

/** A logger that records its lines. */
export function keptLog() {
  const lines: string[] = [];
  const keep = (...values: unknown[]) => lines.push(values.map(String).join(" "));
  return { lines, debug: keep, warn: keep };
}

/** A client of a local vendor, with short limits. */
export function clientOf(baseUrl: string, options: Partial<ClientOptions> = {}) {
  return createClient({
    vendor: "Acme",
    connection: { key: "acme", configVarKey: "Acme", fields: { secret } },
    baseUrl,
    headers: { Accept: "application/json" },
    credentials: async () => ({ headers: { Authorization: `Bearer ${secret}`, "X-Key": secret } }),
    limiter: limiter(),
    redact: redactor(() => [secret]),
    readError,
    logger: keptLog(),
    debug: true,
    ...options,
    limits: { tryMs: 2000, totalMs: 8000, waitMs: 5, ...options.limits },
  });
}

/** The error with which a promise is rejected; fails if it is fulfilled. */
export async function thrownBy(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) throw new Error(`Nothing was thrown, got ${JSON.stringify(outcome.value)}`);
  expect(outcome.error).toBeInstanceOf(Error);
  return outcome.error as Error & Record<string, unknown>;
}
