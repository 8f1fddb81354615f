import { createClient } from "../../src/kit/http/client";
import { limiter } from "../../src/kit/http/limiter";
import { redactor } from "../../src/kit/http/redact";
import type { ClientOptions } from "../../src/kit/http/types";

export const secret = "fake-secret-0000-aaaa";

/** What a vendor's error body says, as these tests write them. */
const readError: ClientOptions["readError"] = (body) => {
  if (typeof body !== "object" || body === null) return undefined;
  return body as { message: string };
};

/** A logger that keeps what it is told. */
export function keptLog() {
  const lines: string[] = [];
  const keep = (...said: unknown[]) => lines.push(said.map(String).join(" "));
  return { lines, debug: keep, warn: keep };
}

/** A client of a vendor that is on this machine, with little patience. */
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

/** What a promise is rejected with; fails where it is not. */
export async function thrownBy(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) throw new Error(`Nothing was thrown, got ${JSON.stringify(outcome.value)}`);
  expect(outcome.error).toBeInstanceOf(Error);
  return outcome.error as Error & Record<string, unknown>;
}
