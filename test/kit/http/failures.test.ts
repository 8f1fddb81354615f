import { ConnectionError } from "@prismatic-io/spectral";
import {
  type FailedRequest,
  failed,
  looksLikeHtml,
  refusedCredentials,
  tooBusy,
} from "../../../src/kit/http/failures";
import { limiter } from "../../../src/kit/http/limiter";
import { redactor } from "../../../src/kit/http/redact";
import type { Failure } from "../../../src/kit/http/retry";
import type { ClientOptions } from "../../../src/kit/http/types";

const SECRET = "fake-secret-0000";

const client: ClientOptions = {
  vendor: "Acme",
  connection: { key: "acme", configVarKey: "My Acme", fields: { secret: SECRET } },
  baseUrl: "https://api.example.com",
  credentials: async () => ({}),
  limiter: limiter({ requests: 60, windowMs: 90_000 }),
  redact: redactor(() => [SECRET]),
  readError: (body) => (typeof body === "object" ? (body as { message: string }) : undefined),
  logger: { debug: () => undefined, warn: () => undefined },
  debug: false,
};

const failure = (status: number | undefined, message = "", more: Partial<Failure> = {}): Failure => ({
  status,
  message,
  headers: {},
  ...more,
});

const errorOf = (of: Failure, more: Partial<FailedRequest> = {}, options: Partial<ClientOptions> = {}) =>
  failed(
    { ...client, ...options },
    {
      method: "GET",
      operation: "GET jobs",
      request: {},
      failure: of,
      earlier: undefined,
      tries: 1,
      elapsedMs: 0,
      ...more,
    },
  );
const messageOf = (...[of, more, options]: Parameters<typeof errorOf>) => errorOf(of, more, options).message;

describe("the message", () => {
  test("of a response is the vendor's", () => {
    expect(messageOf(failure(404, '{"message":"No such job."}'))).toBe("Acme 404 on GET jobs: No such job.");
  });

  test("without a response is that of the failure, which the vendor's reader does not read", () => {
    expect(messageOf(failure(undefined, '{"message":"a"}'))).toBe('Acme on GET jobs: {"message":"a"}');
    expect(messageOf(failure(200, '{"message":"a"}', { unreadable: true }))).toBe(
      'Acme 200 on GET jobs: {"message":"a"}',
    );
  });

  test.each([
    ["text", " Gone \n", "Gone"],
    ["nothing, with a known status", "", "not found"],
    ["spaces", "  ", "not found"],
    ["JSON of another format", '{"error":5}', '{"error":5}'],
    ["JSON whose message is no text", '{"message":{"a":1}}', '{"message":{"a":1}}'],
    ["JSON that is null", "null", "null"],
    ["a web page", "<html>Gone</html>", "the response was a web page, not a message"],
  ])("is read from %s", (_, body, message) => {
    expect(messageOf(failure(404, body))).toBe(`Acme 404 on GET jobs: ${message}`);
  });

  test("says that there is none if the status is unknown, too", () => {
    expect(messageOf(failure(599))).toBe("Acme 599 on GET jobs: no reason was given");
  });

  test("is the raw text if the vendor's reader fails", () => {
    const readError = () => {
      throw new TypeError("a bug");
    };
    expect(messageOf(failure(400, '{"a":1}'), {}, { readError })).toBe('Acme 400 on GET jobs: {"a":1}');
  });

  test("is cut after 600 characters, and masked before that", () => {
    expect(messageOf(failure(400, "x".repeat(601)))).toBe(`Acme 400 on GET jobs: ${"x".repeat(600)}`);
    expect(messageOf(failure(400, `${"x".repeat(595)}${SECRET}`))).toBe(
      `Acme 400 on GET jobs: ${"x".repeat(595)}***`,
    );
    expect(messageOf(failure(400, `${"x".repeat(7999)} end`))).toHaveLength(
      "Acme 400 on GET jobs: ".length + 600,
    );
  });

  test("masks what it masks in the first 8,000 characters only", () => {
    const redact = jest.fn((text: string) => text);
    messageOf(failure(400, "x".repeat(9000)), {}, { redact });
    expect(Math.max(...redact.mock.calls.map(([text]) => text.length))).toBe(8000);
  });

  test("has the trace ID, and the fields are those that the vendor refuses", () => {
    const readError = () => ({
      message: "No",
      fields: { [SECRET]: [`a ${SECRET}`, " b "] },
      traceId: SECRET,
    });
    const error = errorOf(failure(400, "{}"), {}, { readError });
    expect(error.message).toBe("Acme 400 on GET jobs: No (trace ***)");
    expect(error).toMatchObject({ fields: { "***": ["a ***", "b"] }, traceId: "***", status: 400 });
  });

  test("has no fields and no trace ID if the vendor returns none", () => {
    expect(errorOf(failure(400, '{"message":"No"}'))).toMatchObject({
      fields: undefined,
      traceId: undefined,
    });
  });

  test("reads a trace ID that is a number", () => {
    const readError = () => ({ message: "No", traceId: 7 as unknown as string });
    expect(errorOf(failure(400, "{}"), {}, { readError })).toMatchObject({ traceId: "7" });
  });

  test("has at most 50 fields, each with at most 50 messages", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);
    const fields = Object.fromEntries(many(51).map((name) => [name, many(51)]));
    const read = errorOf(failure(400, "{}"), {}, { readError: () => ({ message: "No", fields }) });
    expect(Object.keys(read.fields ?? {})).toEqual(many(50));
    expect(read.fields?.m0).toEqual(many(50));
  });

  test("and the operation contain no secrets", () => {
    const error = errorOf(failure(undefined, `to ${SECRET}`), { operation: `GET ${SECRET}` });
    expect(error.message).toBe("Acme on GET ***: to ***");
    expect(error.operation).toBe("GET ***");
  });
});

describe("advice", () => {
  test("on a 403 is the vendor's, with the operation and method", () => {
    const explainForbidden = jest.fn(() => "The app lacks a scope");
    expect(messageOf(failure(403, "No."), { method: "HEAD" }, { explainForbidden })).toBe(
      "Acme 403 on GET jobs: No. The app lacks a scope",
    );
    expect(explainForbidden).toHaveBeenCalledWith("GET jobs", "HEAD");
    expect(messageOf(failure(404, "No."), {}, { explainForbidden })).toBe("Acme 404 on GET jobs: No.");
    expect(messageOf(failure(403, "No."))).toBe("Acme 403 on GET jobs: No.");
  });

  test("on a 429 names the wait only if the vendor asks for one", () => {
    const advice = "Too many requests: send fewer at a time, or run the step again later";
    expect(messageOf(failure(429, "Slow"))).toBe(`Acme 429 on GET jobs: Slow. ${advice}`);
    expect(messageOf(failure(429, "Slow", { headers: { "retry-after": "90" } }))).toBe(
      `Acme 429 on GET jobs: Slow. ${advice}. Acme asks to wait 90 s`,
    );
    expect(messageOf(failure(503, "Slow", { headers: { "retry-after": "90" } }))).toBe(
      "Acme 503 on GET jobs: Slow",
    );
  });

  test("counts the tries if there were several", () => {
    const more = { tries: 2, elapsedMs: 1500 };
    expect(messageOf(failure(500, "Oops."), more)).toBe("Acme 500 on GET jobs: Oops. Tried 2 times in 2 s");
  });

  test.each([301, 307, 308])("on a %d names the new address without its query", (status) => {
    const moved = (location?: string) => messageOf(failure(status, "x", { headers: { location } }));
    const toDo = "Nothing was done: change the address in the connection";
    expect(moved("https://new.example.com/v2/jobs?key=k#x")).toBe(
      `Acme ${status} on GET jobs: The API has moved to https://new.example.com/v2/jobs. ${toDo}`,
    );
    for (const location of [undefined, "/relative"])
      expect(moved(location)).toBe(
        `Acme ${status} on GET jobs: The API has moved to another address. ${toDo}`,
      );
  });

  test("on a 302 is the vendor's message", () => {
    expect(messageOf(failure(302, "x", { headers: { location: "/y" } }))).toBe("Acme 302 on GET jobs: x");
  });
});

describe("the outcome", () => {
  const UNKNOWN =
    "Acme may have processed this request, so it was not sent again. Look for the record in Acme before running this step again";
  const post = { method: "POST", operation: "POST jobs" };

  test("of a write is unknown if the vendor may have acted, now or in an earlier try", () => {
    const now = errorOf(failure(500, "Oops"), post);
    expect(now.message).toBe(`Acme 500 on POST jobs: Oops. ${UNKNOWN}`);
    expect(now).toMatchObject({ outcomeUnknown: true, retryable: false });
    const earlier = errorOf(failure(429, "Slow"), { ...post, earlier: failure(502) });
    expect(earlier.message).toContain(UNKNOWN);
    expect(earlier.message).not.toContain("An earlier try");
    expect(earlier).toMatchObject({ outcomeUnknown: true, retryable: false });
  });

  test.each([
    ["the vendor refused it", failure(400, "No"), post, false],
    ["it may be sent again", failure(500, "No"), { ...post, request: { repeatable: true } }, true],
    ["it is idempotent", failure(500, "No"), { method: "PUT" }, true],
    ["it only reads", failure(undefined, "No"), {}, true],
    ["it failed for good", failure(501, "No"), {}, false],
  ])("is known if %s", (_, of, more, retryable) => {
    const error = errorOf(of, more);
    expect(error).toMatchObject({ outcomeUnknown: false, retryable });
    expect(error.message).not.toContain(UNKNOWN);
  });

  test.each([
    [failure(502, "x"), "got the status 502"],
    [failure(undefined, "it was closed"), "failed (it was closed)"],
  ])("of an earlier try is mentioned if it is idempotent and changes something", (earlier, words) => {
    const sentence = `An earlier try ${words} and may have been processed`;
    expect(messageOf(failure(409, "In use."), { method: "DELETE", earlier })).toBe(
      `Acme 409 on GET jobs: In use. ${sentence}`,
    );
    expect(messageOf(failure(409, "No"), { method: "GET", earlier })).not.toContain("An earlier try");
    expect(
      messageOf(failure(409, "No"), { method: "PUT", earlier, request: { repeatable: true } }),
    ).not.toContain("An earlier try");
  });
});

describe("other errors", () => {
  test("a request that waited too long names the rate, if it is known", () => {
    const error = tooBusy(client, `GET ${SECRET}`, 1499);
    expect(error.message).toBe(
      "Acme on GET ***: Too many requests are waiting for Acme's rate limit of 60 requests in 90 s. This one waited 1 s and was not sent: run fewer steps at a time, or run the step again later",
    );
    expect(error).toMatchObject({ retryable: true, outcomeUnknown: false, operation: "GET ***" });
    expect(tooBusy({ ...client, limiter: limiter() }, "GET jobs", 0).message).toContain(
      "rate limit. This one",
    );
  });

  test("refused credentials mark the connection", () => {
    const error = refusedCredentials(client, "GET jobs", failure(401, `{"message":"No ${SECRET}."}`));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(
      "Acme 401 on GET jobs: No ***. The connection's credentials were refused: check them, then connect again.",
    );
    expect(refusedCredentials(client, "GET jobs", failure(401)).message).toContain(
      "GET jobs: unauthorized. The",
    );
  });

  test("the vendor's reader gets the status", () => {
    const readError = jest.fn(() => undefined);
    refusedCredentials({ ...client, readError }, "GET jobs", failure(401, "[1]"));
    expect(readError).toHaveBeenCalledWith([1], 401);
  });
});

describe("looksLikeHtml", () => {
  test.each([
    ...["<!DOCTYPE html>", "<html>", "<HEAD >", "<body/>", "<title>", "<center>", "<h1>", "<p>", "<div x>"],
    ...['<?xml version="1.0"?>', " \n\t<html>", "<!-- a --><html>", "<!-- a --> \n <!----><p>", "\uFEFF<p>"],
  ])("is true for %j", (text) => expect(looksLikeHtml(text)).toBe(true));

  test.each([
    ...["", "  ", "{}", "a <html>", "<htmlx>", "<span>", "< html>", "<!-- <html> -->", "<!-- <html>"],
    ...["<!-->", "<!-- a -->{}", "<", "<!--"],
  ])("is false for %j", (text) => expect(looksLikeHtml(text)).toBe(false));
});
