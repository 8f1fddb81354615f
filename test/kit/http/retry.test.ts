import fc from "fast-check";
import {
  cannotHaveActed,
  type Failure,
  isExhausted,
  isIdempotent,
  isTransient,
  mayRetry,
  resetMs,
  waitBefore,
} from "../../../src/kit/http/retry";

const NOW = Date.parse("2026-03-10T09:00:00Z");
const failure = (fields: Partial<Failure>): Failure => ({ headers: {}, message: "", ...fields });
const status = (code: number, headers: Failure["headers"] = {}) => failure({ status: code, headers });

describe("mayRetry", () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 520, 524])("retries idempotent methods after %d", (code) => {
    for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
      expect(mayRetry(method, status(code))).toBe(true);
  });

  test.each([400, 401, 403, 404, 405, 409, 410, 422, 501, 505, 302])("retries no method after %d", (code) => {
    for (const method of ["GET", "PUT", "DELETE", "POST", "PATCH"])
      expect(mayRetry(method, status(code))).toBe(false);
  });

  test.each(["POST", "PATCH", "LINK"])("retries a %s only if the vendor cannot have acted", (method) => {
    expect(isIdempotent(method)).toBe(false);
    expect([429, 425].map((code) => mayRetry(method, status(code)))).toEqual([true, true]);
    expect(mayRetry(method, status(503, { "retry-after": "1" }))).toBe(true);
    for (const code of [408, 500, 502, 503, 504, 520]) expect(mayRetry(method, status(code))).toBe(false);
    expect(mayRetry(method, failure({ code: "ECONNREFUSED" }))).toBe(true);
    expect(mayRetry(method, failure({ code: "ENOTFOUND" }))).toBe(true);
    expect(mayRetry(method, failure({ code: "ECONNRESET" }))).toBe(false);
    expect(mayRetry(method, failure({ code: "ETIMEDOUT" }))).toBe(false);
    expect(mayRetry(method, failure({ code: "ETIMEDOUT", neverSent: true }))).toBe(true);
    expect(mayRetry(method, failure({ status: 200, unreadable: true }))).toBe(false);
  });

  test("retries a GET whose response cannot be read, but not one that the vendor refused", () => {
    expect(mayRetry("GET", failure({ status: 200, unreadable: true }))).toBe(true);
    expect(mayRetry("GET", failure({ status: 200, refused: true }))).toBe(false);
    expect(isTransient(failure({ refused: true }))).toBe(false);
  });

  test("retries no POST after which the vendor may have acted", () => {
    const failures = fc.record({
      status: fc.option(fc.integer({ min: 300, max: 599 }), { nil: undefined }),
      code: fc.constantFrom(undefined, "ECONNRESET", "EPIPE", "ETIMEDOUT", "ECONNREFUSED"),
      unreadable: fc.boolean(),
    });
    fc.assert(
      fc.property(failures, (fields) => {
        const any = failure(fields);
        if (!cannotHaveActed(any)) expect(mayRetry("POST", any)).toBe(false);
      }),
      { seed: 20260310 },
    );
  });
});

describe("cannotHaveActed", () => {
  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"])(
    "is true if the connection failed with %s",
    (code) => expect(cannotHaveActed(failure({ code }))).toBe(true),
  );

  test.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "", undefined])("is false after %p", (code) => {
    expect(cannotHaveActed(failure({ code }))).toBe(false);
  });

  test.each([301, 307, 308, 400, 401, 404, 407, 409, 429, 499])("is true after a %d", (code) => {
    expect(cannotHaveActed(status(code))).toBe(true);
  });

  test.each([200, 302, 303, 399, 408, 500, 502, 503])("is false after a %d", (code) => {
    expect(cannotHaveActed(status(code))).toBe(false);
  });

  test("is true if the vendor refused, in spite of the status", () => {
    expect(cannotHaveActed(failure({ status: 200, refused: true }))).toBe(true);
  });
});

describe("waitBefore", () => {
  const wait = (of: Failure, tries = 1, fixed?: number) =>
    waitBefore(tries, of, { fixedMs: fixed, now: NOW });

  test.each([
    ["seconds", status(503, { "retry-after": "7" }), 7000],
    ["fractions of a second", status(429, { "retry-after": "0.5" }), 500],
    ["a date", status(429, { "retry-after": "Tue, 10 Mar 2026 09:00:05 GMT" }), 5000],
    ["a date that has passed", status(429, { "retry-after": "Tue, 10 Mar 2026 08:00:00 GMT" }), 0],
    ["a negative number", status(429, { "retry-after": "-3" }), 0],
    ["the seconds until the reset", status(429, { "x-ratelimit-reset": "12" }), 12_000],
    ["the timestamp of the reset", status(429, { "ratelimit-reset": String(NOW / 1000 + 9) }), 9000],
    [
      "the timestamp of the reset in milliseconds",
      status(429, { "x-ratelimit-reset": String(NOW + 900) }),
      900,
    ],
    [
      "a sentence",
      failure({ status: 429, message: "Rate limit is exceeded. Try again in 12 seconds." }),
      12_000,
    ],
    ["an abbreviation", failure({ status: 429, message: "retry in 1.5s" }), 1500],
  ])("reads the requested wait from %s", (_, limited, ms) => {
    expect(wait(limited)).toBe(ms);
    expect(wait(limited, 3, 50)).toBe(ms);
  });

  test("prefers Retry-After to the reset, and the reset to the message", () => {
    const message = "Try again in 3 seconds";
    const reset = { "x-ratelimit-reset": "2" };
    expect(wait(failure({ status: 429, message, headers: { ...reset, "retry-after": "1" } }))).toBe(1000);
    expect(wait(failure({ status: 429, message, headers: reset }))).toBe(2000);
  });

  test("reads the wait from the message only for a 429", () => {
    expect(wait(failure({ status: 500, message: "failed after 90 seconds" }), 1, 40)).toBe(40);
  });

  test("ignores an unreadable Retry-After", () => {
    expect(wait(status(429, { "retry-after": "soon" }), 1, 40)).toBe(40);
  });

  test("reads the wait from the first 2,000 characters of a message", () => {
    const far = (spaces: number) => failure({ status: 429, message: `${" ".repeat(spaces)}3 seconds` });
    expect(wait(far(1990))).toBe(3000);
    expect(wait(far(2000), 1, 40)).toBe(40);
  });

  test.each(["12s", "12 SEC", "12     seconds", "wait 12.00 s."])("reads %p as 12 s", (message) => {
    expect(wait(failure({ status: 429, message }))).toBe(12_000);
  });

  test("reads fractions of a second in full", () => {
    expect(wait(failure({ status: 429, message: "in 0.125 seconds" }))).toBe(125);
  });

  test.each(["12 steps", "12 minutes", "seconds"])("reads no wait from %p", (message) => {
    expect(wait(failure({ status: 429, message }), 1, 40)).toBe(40);
  });

  test("spreads the retries of a 429 over the window of the rate, if that is longer than the backoff", () => {
    const spread = (code: number, windowMs: number) =>
      waitBefore(1, status(code), { fixedMs: 40, windowMs, now: NOW });
    expect(spread(429, 60_000)).toBe(12_000);
    expect(spread(429, 100)).toBe(40);
    expect(spread(500, 60_000)).toBe(40);
  });

  test("has jitter over half of the backoff", () => {
    const random = jest.spyOn(Math, "random");
    const at = (share: number) => {
      random.mockReturnValue(share);
      return [1, 2, 5, 6].map((tries) => wait(status(500), tries));
    };
    expect(at(0)).toEqual([250, 500, 4000, 4000]);
    expect(at(0.5)).toEqual([375, 750, 6000, 6000]);
    random.mockRestore();
  });

  test("backs off within a range that doubles up to 8 s", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (tries) => {
        const longest = Math.min(8000, 500 * 2 ** (tries - 1));
        const ms = wait(status(500), tries);
        expect(ms).toBeGreaterThanOrEqual(longest / 2);
        expect(ms).toBeLessThanOrEqual(longest);
      }),
      { seed: 20260310 },
    );
  });
});

test("reads from the headers that the rate limit is exhausted", () => {
  expect(isExhausted({ "x-ratelimit-remaining": "0" })).toBe(true);
  expect(isExhausted({ "ratelimit-remaining": "0" })).toBe(true);
  expect(isExhausted({ "x-ratelimit-remaining": "10" })).toBe(false);
  expect(isExhausted({})).toBe(false);
  expect(resetMs({}, NOW)).toBeUndefined();
  // The largest duration, and the smallest timestamps in seconds and in milliseconds.
  expect(resetMs({ "ratelimit-reset": "1000000000" }, 0)).toBe(1_000_000_000_000);
  expect(resetMs({ "ratelimit-reset": "1000000001" }, 1_000_000_000_000)).toBe(1000);
  expect(resetMs({ "ratelimit-reset": "1000000000000" }, 0)).toBe(1_000_000_000_000_000);
  expect(resetMs({ "ratelimit-reset": "1000000000001" }, 1_000_000_000_000)).toBe(1);
  expect(resetMs({ "ratelimit-reset": "-5" }, NOW)).toBe(0);
  expect(resetMs({ "ratelimit-reset": String(NOW - 9) }, NOW)).toBe(0);
  expect(resetMs({ "x-ratelimit-reset": "later" }, NOW)).toBeUndefined();
});
