import type { Connection } from "@prismatic-io/spectral";
import { type EncodedRequest, send } from "../../src/kit/http/send";

/** A request as a vendor's client sends it. */
export interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds on the fake clock. */
  at: number;
}

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is text. */
  body?: unknown;
}

/** Responds to a request. */
export type Answering = (sent: Sent) => Answer;

const sent: Sent[] = [];

const textOf = (body: EncodedRequest["body"]): string =>
  Array.isArray(body) ? Buffer.concat(body).toString("utf8") : String(body ?? "");

/**
 * Takes the place of the network, with a clock that only `finished` advances. The test file must begin with
 * `jest.mock("../../src/kit/http/send")`.
 */
export function transport(): { sent: Sent[]; answer(answering: Answering): void } {
  const answer = (answering: Answering) =>
    jest.mocked(send).mockImplementation(async ({ method, url, headers, body }) => {
      const at = Math.round(performance.now());
      const request = { method, url: url.href, headers, body: textOf(body), at };
      sent.push(request);
      const { status = 200, headers: returned = {}, body: data = {} } = answering(request);
      return {
        status,
        headers: returned,
        body: Buffer.from(typeof data === "string" ? data : JSON.stringify(data)),
      };
    });
  // One clock for all tests of a file: limiters are shared by them, and must not see it set back.
  beforeAll(() => void jest.useFakeTimers());
  beforeEach(() => {
    sent.length = 0;
    answer(() => ({}));
  });
  afterAll(() => void jest.useRealTimers());
  return { sent, answer };
}

/** Lets all the time pass that a promise needs. */
export async function finished<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(1_000_000);
  return promise;
}

/** A step's context that keeps its log. */
export function contextOf(debug?: { enabled: boolean }) {
  const lines: string[] = [];
  const keep = (...values: unknown[]) => void lines.push(values.map(String).join(" "));
  return { lines, context: { logger: { debug: keep, warn: keep }, debug } as never };
}

/** The same connection with some fields replaced. */
export const withFields = (connection: Connection, fields: Record<string, unknown>): Connection => ({
  ...connection,
  fields: { ...connection.fields, ...fields },
});
