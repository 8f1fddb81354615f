import { ConnectionError } from "@prismatic-io/spectral";
import { createClient } from "../../../src/kit/http/client";
import { type Limiter, limiter } from "../../../src/kit/http/limiter";
import { redactor } from "../../../src/kit/http/redact";
import { NoResponseError, type RawResponse, send, UnreadableResponseError } from "../../../src/kit/http/send";
import type { ClientOptions } from "../../../src/kit/http/types";
import { keptLog, thrownBy } from "../../faults/client";

jest.mock("../../../src/kit/http/send", () => ({
  ...jest.requireActual<object>("../../../src/kit/http/send"),
  send: jest.fn(),
}));

const SECRET = "fake-secret-0000-client";
const sent = jest.mocked(send);

type Answer = RawResponse | Error;

const reply = (status: number, body = "", headers: RawResponse["headers"] = {}): Answer => ({
  status,
  headers,
  body: Buffer.from(body),
});
const ok = reply(200, '{"id":1}');
const to = (location: string, status = 302) => reply(status, "", { location });
const lost = new NoResponseError("socket hang up", "ECONNRESET", false);

/** When each request was sent, in milliseconds since the test began. */
let times: number[];
let started: number;

/** The vendor returns each of the answers once, and the last one from then on. */
function vendorAnswers(...answers: Answer[]): void {
  let next = 0;
  sent.mockImplementation(async () => {
    times.push(Math.round(performance.now() - started));
    const answer = answers[Math.min(next++, answers.length - 1)]!;
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

const requests = () =>
  sent.mock.calls.map(([{ method, url, headers, body }]) => ({ method, url: url.href, headers, body }));
const urls = () => requests().map(({ url }) => url);

beforeEach(() => {
  jest.useFakeTimers();
  sent.mockReset();
  times = [];
  started = performance.now();
});
afterEach(() => {
  // A timer that is left would keep a process of the platform busy.
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

const clientOf = (options: Partial<ClientOptions> = {}) =>
  createClient({
    vendor: "Acme",
    connection: { key: "acme", configVarKey: "Acme", fields: {} },
    baseUrl: "https://api.example.com/v2",
    credentials: async () => ({ headers: { Authorization: `Bearer ${SECRET}` } }),
    limiter: limiter(),
    redact: redactor(() => [SECRET]),
    readError: (body) => (typeof body === "object" ? (body as { message: string }) : undefined),
    logger: keptLog(),
    debug: false,
    ...options,
  });

/** Lets all time pass that a promise needs. */
async function eventually<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(1_000_000);
  return promise;
}

const get = (options?: Partial<ClientOptions>, path = "jobs") =>
  eventually(clientOf(options).request("GET", path));
const failureOf = (options?: Partial<ClientOptions>, method = "GET", more = {}) =>
  thrownBy(eventually(clientOf(options).request(method, "jobs", more)));

describe("a request", () => {
  test.each(["https://api.example.com/v2", "https://api.example.com/v2/"])(
    "goes below the base URL %s",
    async (baseUrl) => {
      vendorAnswers(ok);
      await expect(get({ baseUrl })).resolves.toEqual({ status: 200, headers: {}, data: { id: 1 } });
      expect(urls()).toEqual(["https://api.example.com/v2/jobs"]);
    },
  );

  test("has the query, the client's headers, its own, and at last those that authenticate", async () => {
    vendorAnswers(ok);
    const credentials = async () => ({ headers: { "X-Key": "right" }, query: { key: "k" } });
    const client = clientOf({ credentials, headers: { Accept: "application/json", "X-A": "client" } });
    const headers = { "X-A": "request", "x-key": "wrong", "Content-Type": "text/csv" };
    await eventually(client.request("POST", "jobs", { query: { a: "1" }, headers, body: "x" }));
    expect(requests()).toEqual([
      {
        method: "POST",
        url: "https://api.example.com/v2/jobs?a=1&key=k",
        headers: {
          "accept-encoding": "gzip, deflate, br",
          "user-agent": "field-service-connectors/1.0",
          accept: "application/json",
          "x-a": "request",
          "x-key": "right",
          "content-type": "text/csv",
        },
        body: "x",
      },
    ]);
  });

  test.each(["GET", "HEAD"])("has no body if it is a %s", async (method) => {
    vendorAnswers(ok);
    await eventually(clientOf().request(method, "jobs", { body: { a: 1 } }));
    expect(requests()[0]?.body).toBeUndefined();
    expect(requests()[0]?.headers["content-type"]).toBeUndefined();
  });

  test("declares the type of its body", async () => {
    vendorAnswers(ok);
    await eventually(clientOf().request("POST", "jobs", { body: { a: 1 } }));
    expect(requests()[0]).toMatchObject({ headers: { "content-type": "application/json" }, body: '{"a":1}' });
  });

  test("without a body declares no type", async () => {
    vendorAnswers(ok);
    await eventually(clientOf().request("POST", "jobs"));
    expect(requests()[0]?.body).toBeUndefined();
    expect(requests()[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("a response", () => {
  const dataOf = async (answer: Answer, more = {}, options: Partial<ClientOptions> = {}) => {
    vendorAnswers(answer);
    return (await eventually(clientOf(options).request("GET", "jobs", more))).data;
  };

  test.each([
    ["JSON", reply(200, '{"id":1}'), { id: 1 }],
    ["a byte order mark within JSON", reply(200, '"a\uFEFF"'), "a\uFEFF"],
    ["JSON after a byte order mark", reply(299, '\uFEFF{"id":1}'), { id: 1 }],
    ["nothing", reply(204), undefined],
    ["white space", reply(200, " \n"), undefined],
    ["text", reply(200, "done", { "content-type": "Text/Plain; charset=utf-8" }), "done"],
  ])("that is %s", async (_, answer, data) => {
    expect(await dataOf(answer)).toEqual(data);
  });

  test("to HEAD has no data", async () => {
    vendorAnswers(reply(200, "x", { "x-total": "5" }));
    await expect(eventually(clientOf().request("HEAD", "jobs"))).resolves.toEqual({
      status: 200,
      headers: { "x-total": "5" },
      data: undefined,
    });
  });

  test("is returned as bytes or text if that is requested, even if it is JSON", async () => {
    expect(await dataOf(ok, { responseType: "bytes" })).toEqual(Buffer.from('{"id":1}'));
    expect(await dataOf(ok, { responseType: "text" })).toBe('{"id":1}');
  });

  test.each([
    ["a web page", reply(200, "<html></html>"), "the response was a web page, not JSON"],
    [
      "a web page that claims to be text",
      reply(200, "<html></html>", { "content-type": "text/plain" }),
      "the response was a web page, not JSON",
    ],
    ["half of the JSON", reply(200, '{"id":'), "the response was JSON that is cut off or broken"],
    [
      "text of another type",
      reply(200, "done", { "content-type": "x-text/plain" }),
      "the response was JSON that is cut off or broken",
    ],
  ])("that is %s is requested again", async (_, answer, message) => {
    vendorAnswers(answer, ok);
    await get();
    expect(sent).toHaveBeenCalledTimes(2);
    vendorAnswers(answer);
    const error = await failureOf({ limits: { tries: 1 } });
    expect(error.message).toBe(`Acme 200 on GET jobs: ${message}`);
  });

  describe("that is a refusal in spite of its status", () => {
    const refusal = '{"success":false,"message":"No"}';
    const isRefusal: ClientOptions["isRefusal"] = (body) => (body as { success?: boolean }).success === false;
    const asFile = { responseType: "bytes" as const };
    const json = { "content-type": "application/json; charset=utf-8" };

    test("fails without a retry", async () => {
      vendorAnswers(reply(200, refusal));
      const error = await failureOf({ isRefusal });
      expect(error.message).toBe("Acme 200 on GET jobs: No");
      expect(sent).toHaveBeenCalledTimes(1);
    });

    test.each(["POST", "PATCH", "PUT"])("leaves no doubt about a %s: nothing was done", async (method) => {
      vendorAnswers(reply(200, refusal));
      for (const more of [{}, { responseType: "text" }]) {
        vendorAnswers(reply(200, refusal, json));
        const error = await failureOf({ isRefusal }, method, more);
        expect(error).toMatchObject({ outcomeUnknown: false, retryable: false });
        expect(error.message).toBe(`Acme 200 on ${method} jobs: No`);
      }
    });

    test("fails instead of becoming a file", async () => {
      vendorAnswers(reply(200, refusal, json));
      const error = await failureOf({ isRefusal }, "GET", asFile);
      expect(error.message).toBe("Acme 200 on GET jobs: No");
      expect(error.outcomeUnknown).toBe(false);
    });

    test("is a file if the vendor knows no refusals, if it has another type, or if it cannot be read", async () => {
      expect(await dataOf(reply(200, refusal, json), asFile)).toEqual(Buffer.from(refusal));
      expect(await dataOf(reply(200, refusal), asFile, { isRefusal })).toEqual(Buffer.from(refusal));
      const csv = { "content-type": "text/csv" };
      expect(await dataOf(reply(200, refusal, csv), asFile, { isRefusal })).toEqual(Buffer.from(refusal));
      expect(await dataOf(reply(200, "{", json), asFile, { isRefusal })).toEqual(Buffer.from("{"));
      expect(await dataOf(reply(200, '{"id":1}', json), asFile, { isRefusal })).toEqual(
        Buffer.from('{"id":1}'),
      );
    });
  });
});

describe("the tries of a request", () => {
  test("are six, unless the limits say otherwise", async () => {
    vendorAnswers(reply(500));
    await failureOf({ limits: { waitMs: 10 } });
    expect(times).toEqual([0, 10, 20, 30, 40, 50]);
    sent.mockClear();
    const error = await failureOf({ limits: { tries: 1 } });
    expect(sent).toHaveBeenCalledTimes(1);
    expect(error.message).toBe("Acme 500 on GET jobs: internal server error");
  });

  test("may each take 100 s, and together 110 s", async () => {
    vendorAnswers(reply(503, "", { "retry-after": "30" }));
    await failureOf();
    expect(sent.mock.calls.map(([{ limitMs }]) => Math.round(limitMs))).toEqual([
      100_000, 80_000, 50_000, 20_000,
    ]);
    expect(times).toEqual([0, 30_000, 60_000, 90_000]);
  });

  test.each([
    [5000, 2],
    [5001, 1],
  ])("end if after a wait of %d ms, less than 5 s would be left for the next one", async (waitMs, tries) => {
    vendorAnswers(reply(500));
    await failureOf({ limits: { tryMs: 8000, totalMs: 10_000, waitMs } });
    expect(sent).toHaveBeenCalledTimes(tries);
  });

  test("that are shorter than 5 s need only their own time", async () => {
    vendorAnswers(reply(500));
    await failureOf({ limits: { tryMs: 1000, totalMs: 2000, waitMs: 1000 } });
    expect(sent.mock.calls.map(([{ limitMs }]) => Math.round(limitMs))).toEqual([1000, 1000]);
  });

  test("last as long as one try that exceeds the total", async () => {
    vendorAnswers(reply(503, "", { "retry-after": "100" }), ok);
    await get({ limits: { tryMs: 300_000 } });
    expect(sent.mock.calls.map(([{ limitMs }]) => Math.round(limitMs))).toEqual([300_000, 200_000]);
  });

  test("have at least 5 s, even if the token took nearly all of the time", async () => {
    vendorAnswers(ok);
    const credentials = async () => {
      await new Promise((resolve) => setTimeout(resolve, 9500));
      return {};
    };
    await get({ credentials, limits: { tryMs: 8000, totalMs: 10_000 } });
    expect(sent.mock.calls.map(([{ limitMs }]) => Math.round(limitMs))).toEqual([5000]);
  });

  test("of a POST end with the first after which the vendor may have acted", async () => {
    vendorAnswers(reply(500));
    expect(await failureOf({}, "POST")).toMatchObject({ outcomeUnknown: true });
    expect(sent).toHaveBeenCalledTimes(1);
    expect(await failureOf({}, "POST", { repeatable: true })).toMatchObject({ outcomeUnknown: false });
    expect(sent).toHaveBeenCalledTimes(7);
  });

  test("mention an earlier one that may have been processed, not one that cannot have been", async () => {
    vendorAnswers(reply(502), reply(429, "", { "retry-after": "0" }), reply(409));
    const { message } = await failureOf({}, "PUT");
    expect(message).toContain("An earlier try got the status 502 and may have been processed");
    vendorAnswers(reply(429, "", { "retry-after": "0" }), reply(409));
    expect((await failureOf({}, "PUT")).message).not.toContain("An earlier try");
  });

  test("mention the first of several that may have been processed", async () => {
    vendorAnswers(reply(502), reply(504), reply(409));
    const { message } = await failureOf({}, "PUT");
    expect(message).toContain("got the status 502");
  });
});

describe("a DELETE", () => {
  test("is done if it was sent before, and the record is now missing", async () => {
    vendorAnswers(reply(502), reply(404, "", { "x-a": "b" }));
    await expect(eventually(clientOf().request("DELETE", "jobs/1"))).resolves.toEqual({
      status: 204,
      headers: { "x-a": "b" },
      data: undefined,
    });
  });

  test("fails if the record was missing before", async () => {
    vendorAnswers(reply(404));
    expect((await failureOf({}, "DELETE")).message).toContain("Acme 404");
    vendorAnswers(reply(502), reply(410));
    expect((await failureOf({}, "DELETE")).message).toContain("Acme 410");
  });

  test("is not what a PUT is", async () => {
    vendorAnswers(reply(502), reply(404));
    expect((await failureOf({}, "PUT")).message).toContain("Acme 404");
  });
});

describe("an action that was done before", () => {
  const alreadyDone = /already canceled/;
  const done = (status: number, text = "already canceled") => reply(status, text, { "x-a": "b" });

  test.each([400, 409, 499])("is done if its response was lost and the next one is a %d", async (status) => {
    vendorAnswers(lost, done(status));
    await expect(eventually(clientOf().request("PUT", "jobs", { alreadyDone }))).resolves.toEqual({
      status: 200,
      headers: { "x-a": "b" },
      data: undefined,
    });
  });

  test.each([
    ["if nothing was lost", [done(409)], { alreadyDone }],
    ["if the refusal has another reason", [lost, reply(409, "in use")], { alreadyDone }],
    ["if it is not a refusal", [lost, done(501)], { alreadyDone }],
    ["if the server failed", [lost, done(500), reply(404)], { alreadyDone }],
    ["if it was redirected", [lost, done(302)], { alreadyDone }],
    ["if nobody said how to recognize it", [lost, done(409)], {}],
    ["if the words are far down", [lost, done(409, `${" ".repeat(2000)}already canceled`)], { alreadyDone }],
  ] as const)("fails %s", async (_, answers, options) => {
    vendorAnswers(...answers);
    expect((await failureOf({}, "PUT", options)).name).toBe("VendorError");
  });

  test("fails if no response says so", async () => {
    const says = new NoResponseError("already canceled", "ECONNRESET", false);
    vendorAnswers(lost, says);
    expect((await failureOf({ limits: { tries: 2 } }, "PUT", { alreadyDone })).name).toBe("VendorError");
  });
});

describe("a 401", () => {
  const tokens = () => {
    let current = "old-token";
    return {
      credentials: async () => ({ token: current, headers: { Authorization: current } }),
      renew: jest.fn(async () => {
        current = "new-token";
      }),
    };
  };

  test("renews the token once and is sent again without a wait", async () => {
    vendorAnswers(reply(401), ok);
    const { credentials, renew } = tokens();
    await get({ credentials, renew });
    expect(renew.mock.calls).toEqual([["old-token"]]);
    expect(requests().map(({ headers }) => headers.authorization)).toEqual(["old-token", "new-token"]);
    expect(times).toEqual([0, 0]);
  });

  test("twice is an error of the connection", async () => {
    vendorAnswers(reply(401, "no"));
    const { credentials, renew } = tokens();
    expect(await failureOf({ credentials, renew })).toBeInstanceOf(ConnectionError);
    expect(sent).toHaveBeenCalledTimes(2);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  test("is an error of the connection at once if there is no token to renew", async () => {
    vendorAnswers(reply(401, "no"));
    expect(await failureOf()).toBeInstanceOf(ConnectionError);
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe("the vendor's rate", () => {
  test("a 429 holds back all calls, also those that start later", async () => {
    vendorAnswers(reply(429, "", { "retry-after": "7" }), ok);
    const client = clientOf();
    const first = client.request("GET", "jobs/1");
    await jest.advanceTimersByTimeAsync(1000);
    const second = client.request("GET", "jobs/2");
    const third = clientOf().request("GET", "jobs/3");
    await eventually(Promise.all([first, second, third]));
    // The third has another connection, and so another rate.
    expect(urls().map((url, at) => [url.slice(-1), times[at]])).toEqual([
      ["1", 0],
      ["3", 1000],
      ["1", 7000],
      ["2", 7000],
    ]);
  });

  test("a 429 that is not retried holds back the others as well", async () => {
    vendorAnswers(reply(429, "", { "retry-after": "7" }), ok);
    const client = clientOf({ limits: { tries: 1 } });
    const refused = client.request("GET", "jobs/1").catch((error: Error) => error);
    const next = refused.then(() => client.request("GET", "jobs/2"));
    await eventually(next);
    expect(times).toEqual([0, 7000]);
  });

  test("a 503 holds back only its own request", async () => {
    vendorAnswers(reply(503, "", { "retry-after": "7" }), ok);
    const client = clientOf();
    const first = client.request("GET", "jobs/1");
    await jest.advanceTimersByTimeAsync(1000);
    await eventually(Promise.all([first, client.request("GET", "jobs/2")]));
    expect(times).toEqual([0, 1000, 7000]);
  });

  test("that a response declares exhausted holds back the next request until the reset", async () => {
    vendorAnswers(reply(200, "1", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9" }), ok);
    const client = clientOf();
    await eventually(client.request("GET", "jobs").then(() => client.request("GET", "jobs")));
    expect(times).toEqual([0, 9000]);
  });

  test("that is not exhausted holds nothing back, whenever it is reset", async () => {
    vendorAnswers(reply(200, "1", { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "9" }), ok);
    const client = clientOf();
    await eventually(client.request("GET", "jobs").then(() => client.request("GET", "jobs")));
    expect(times).toEqual([0, 0]);
  });

  test("that is exhausted until an unknown time holds nothing back", async () => {
    vendorAnswers(reply(200, "1", { "x-ratelimit-remaining": "0" }), ok);
    const client = clientOf();
    await eventually(client.request("GET", "jobs").then(() => client.request("GET", "jobs")));
    expect(times).toEqual([0, 0]);
  });

  test("spreads the retries of a 429 without Retry-After over its window, which extends the time", async () => {
    vendorAnswers(reply(429));
    await failureOf({ limiter: limiter({ requests: 300, windowMs: 300_000 }) });
    // A fifth of the window each.
    expect(times).toEqual([0, 60_000, 120_000, 180_000, 240_000, 300_000]);
  });

  test("spreads the retries over no more than the time that is left", async () => {
    vendorAnswers(reply(429));
    const limits = { totalMs: 20_000, waitMs: 1 };
    await failureOf({ limiter: limiter({ requests: 300, windowMs: 300_000 }), limits });
    expect(times.slice(0, 3)).toEqual([0, 3000, 6000]);
    expect(times.at(-1)).toBeLessThanOrEqual(15_000);
  });

  test("that makes a request wait too long fails it, without sending it", async () => {
    vendorAnswers(ok);
    const slow = limiter({ requests: 1, windowMs: 60_000 });
    const client = clientOf({ limiter: slow, limits: { totalMs: 5000 } });
    await eventually(client.request("GET", "jobs"));
    const log = keptLog();
    const one = limiter({ requests: 1, windowMs: 60_000 });
    await one.acquire();
    const busy = await failureOf({ limiter: one, logger: log, limits: { totalMs: 5000 } });
    expect(busy.message).toContain(
      "Too many requests are waiting for Acme's rate limit of 1 requests in 60 s",
    );
    expect(busy.message).toContain("This one waited 5 s and was not sent");
    expect(log.lines).toEqual([]);
  });

  test("that makes a retry wait too long reports the failure", async () => {
    vendorAnswers(reply(500, "Oops"));
    const slow = limiter({ requests: 1, windowMs: 60_000 });
    const error = await failureOf({ limiter: slow, limits: { totalMs: 30_000, waitMs: 1 } }, "PUT");
    expect(error.message).toBe(
      "Acme 500 on PUT jobs: Oops. An earlier try got the status 500 and may have been processed",
    );
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test("is mentioned in the log once a request has waited 10 s for it", async () => {
    vendorAnswers(ok);
    for (const [windowMs, lines] of [
      [9999, []],
      [10_001, ["GET jobs has waited 10 s for Acme's rate limit and is still waiting."]],
    ] as const) {
      const log = keptLog();
      const slow = limiter({ requests: 1, windowMs });
      await slow.acquire();
      await get({ limiter: slow, logger: log });
      expect(log.lines).toEqual(lines);
    }
  });

  test("lets retries go first", async () => {
    const acquire = jest.fn(async () => undefined);
    const watched: Limiter = { ...limiter(), acquire };
    vendorAnswers(reply(500), ok);
    await get({ limiter: watched, limits: { waitMs: 10, totalMs: 60_000 } });
    expect(acquire.mock.calls).toEqual([
      [false, 60_000],
      [true, 59_990],
    ]);
  });

  test("passes on what fails in a limiter, apart from a wait that is too long", async () => {
    const broken: Limiter = { ...limiter(), acquire: () => Promise.reject(new RangeError("broken")) };
    expect(await failureOf({ limiter: broken })).toBeInstanceOf(RangeError);
  });
});

describe("a request without a response", () => {
  test.each([
    ["its code in words", lost, "the connection was closed before the response was complete"],
    ["how long it took", new NoResponseError("waited 5 s", "ETIMEDOUT", false), "waited 5 s"],
    ["Node's message if the code is unknown", new NoResponseError("odd", "EODD", false), "odd"],
    ["Node's message if there is no code", new NoResponseError("odd", undefined, false), "odd"],
  ])("fails with %s", async (_, thrown, message) => {
    vendorAnswers(thrown);
    const error = await failureOf({ limits: { tries: 1 } });
    expect(error.message).toBe(`Acme on GET jobs: ${message}`);
  });

  test("is sent again, a POST only if no connection was established", async () => {
    vendorAnswers(new NoResponseError("", "ECONNRESET", true), ok);
    await eventually(clientOf().request("POST", "jobs", { body: {} }));
    expect(sent).toHaveBeenCalledTimes(2);
    vendorAnswers(lost);
    expect(await failureOf({}, "POST")).toMatchObject({ outcomeUnknown: true });
    expect(sent).toHaveBeenCalledTimes(3);
  });

  test("is not sent again if the certificate is refused, but is if TLS failed later", async () => {
    vendorAnswers(new NoResponseError("", "CERT_HAS_EXPIRED", true));
    expect((await failureOf()).message).toBe("Acme on GET jobs: the server's certificate has expired");
    expect(sent).toHaveBeenCalledTimes(1);
    vendorAnswers(new NoResponseError("", "EPROTO", false), ok);
    await get();
    expect(sent).toHaveBeenCalledTimes(3);
  });

  test("because of a response that will not get better is not sent again", async () => {
    const headers = { "retry-after": "1" };
    vendorAnswers(new UnreadableResponseError("too large", 200, headers, true));
    expect((await failureOf()).message).toBe("Acme 200 on GET jobs: too large");
    expect(sent).toHaveBeenCalledTimes(1);
    vendorAnswers(new UnreadableResponseError("cut off", 200, headers, false), ok);
    await get();
    expect(times.slice(1)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(times[2]! - times[1]!).toBe(1000);
  });

  test("because Node refuses to write it is a mistake of an input", async () => {
    const invalid = Object.assign(new Error(`Invalid ${SECRET}`), { code: "ERR_INVALID_CHAR" });
    vendorAnswers(invalid);
    const error = await failureOf();
    expect([error.name, error.message]).toEqual(["InputError", "GET jobs: Invalid ***"]);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test.each([new TypeError("a bug"), Object.assign(new Error("a bug"), { code: "EODD" })])(
    "because of a bug shows the bug",
    async (bug) => {
      vendorAnswers(bug);
      expect(await failureOf()).toBe(bug);
    },
  );
});

describe("a redirect of a GET", () => {
  const HOME = "https://api.example.com";

  test.each([301, 302, 303, 307, 308])("with the status %d is followed within the host", async (status) => {
    vendorAnswers(to("../v3/jobs?a=b", status), ok);
    await expect(get()).resolves.toMatchObject({ data: { id: 1 } });
    expect(urls()).toEqual([`${HOME}/v2/jobs`, `${HOME}/v3/jobs?a=b`]);
    expect(requests()[1]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  });

  test.each([300, 309])("is not what a %d is", async (status) => {
    vendorAnswers(to("/elsewhere", status));
    expect((await failureOf()).message).toContain(`Acme ${status}`);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test("without an address fails", async () => {
    vendorAnswers(reply(302, "no"));
    expect((await failureOf()).message).toBe("Acme 302 on GET jobs: no");
  });

  test.each(["HEAD", "POST", "PUT", "DELETE"])("is not followed for a %s", async (method) => {
    vendorAnswers(to("/elsewhere"));
    expect((await failureOf({}, method)).message).toContain("Acme 302");
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test("is followed three times, not four", async () => {
    vendorAnswers(to("/a"), to("/b"), to("/c"), ok);
    await expect(get()).resolves.toMatchObject({ data: { id: 1 } });
    vendorAnswers(to("/a"));
    expect((await failureOf()).message).toBe("Acme on GET jobs: the response redirected 4 times");
    expect(sent).toHaveBeenCalledTimes(8);
  });

  test.each([
    ["from https to http", "http://api.example.com/x"],
    ["from https to http on another host", "http://files.example.com/x"],
    ["to a file", "file:///etc/passwd"],
  ])("%s is refused", async (_, location) => {
    vendorAnswers(to(location));
    const error = await failureOf();
    expect(error.message).toBe(
      "Acme on GET jobs: the response redirected to an address that is not encrypted",
    );
    expect(error).toMatchObject({ retryable: false, outcomeUnknown: false });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test("from http to https is followed", async () => {
    vendorAnswers(to("https://localhost/x"), ok);
    await get({ baseUrl: "http://localhost" });
    expect(urls()).toEqual(["http://localhost/jobs", "https://localhost/x"]);
  });

  test("to an address that cannot be read is refused", async () => {
    vendorAnswers(to("https://["));
    expect((await failureOf()).message).toBe(
      "Acme on GET jobs: the response redirected to an invalid address",
    );
  });

  test("carries credentials within the origin only, and never again after another", async () => {
    const credentials = async () => ({ headers: { "X-Key": "k" }, query: { key: "k" } });
    vendorAnswers(
      to("/a?key=k&x=1"),
      to("https://files.example.com/b?key=k&sig=a%20b"),
      to(`${HOME}/c?key=k`),
      ok,
    );
    await get({ credentials, headers: { Accept: "application/json" } });
    expect(requests().map(({ url, headers }) => [url, headers["x-key"]])).toEqual([
      [`${HOME}/v2/jobs?key=k`, "k"],
      [`${HOME}/a?x=1&key=k`, "k"],
      ["https://files.example.com/b?sig=a+b", undefined],
      [`${HOME}/c`, undefined],
    ]);
    expect(requests()[2]?.headers).not.toHaveProperty("accept");
  });

  test("keeps a signed address as it is", async () => {
    vendorAnswers(to("https://files.example.com/b?sig=a%20b"), ok);
    await get({ credentials: async () => ({ query: { key: "k" } }) });
    expect(urls()[1]).toBe("https://files.example.com/b?sig=a%20b");
  });

  test("shares the time of its try", async () => {
    sent.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return to("/a") as RawResponse;
    });
    sent.mockImplementation(async () => ok as RawResponse);
    await get({ limits: { tryMs: 10_000 } });
    expect(sent.mock.calls.map(([{ limitMs }]) => Math.round(limitMs))).toEqual([10_000, 7000]);
  });
});

describe("the debug log", () => {
  const linesOf = async (answer: Answer, debug = true) => {
    const log = keptLog();
    vendorAnswers(answer);
    const client = clientOf({ logger: log, debug, limits: { tries: 2, waitMs: 1 } });
    await eventually(client.request("GET", "jobs", { operation: `Read ${SECRET}` })).catch(() => undefined);
    return log.lines;
  };

  test("has a line per try, with its outcome and without secrets", async () => {
    expect(await linesOf(reply(503, "no"))).toEqual([
      "Read ***: 503, 2 bytes in 0 ms (try 1)",
      "Read ***: 503, 2 bytes in 0 ms (try 2)",
    ]);
    expect(await linesOf(new NoResponseError("", "ENOTFOUND", true))).toEqual([
      "Read ***: the host name is not known in 0 ms (try 1)",
      "Read ***: the host name is not known in 0 ms (try 2)",
    ]);
    expect(await linesOf(new TypeError("a bug"))).toEqual(["Read ***: a bug in 0 ms (try 1)"]);
  });

  test("is silent unless it is switched on", async () => {
    expect(await linesOf(ok, false)).toEqual([]);
  });
});
