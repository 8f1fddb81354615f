import { inspect } from "node:util";
import { ConnectionError } from "@prismatic-io/spectral";
import { type ClientCredentials, clientCredentials } from "../../../src/kit/http/token";
import { keptLog, thrownBy } from "../../faults/client";
import { type Answering, type Local, says, serve } from "../../faults/server";

let server: Local;
let run = 0;
const log = keptLog();

async function tokens(answer: Answering) {
  server = await serve(answer);
  run++;
}
afterEach(() => server.close());

const source = (platformToken?: string, more: Partial<ClientCredentials> = {}) =>
  clientCredentials({
    vendor: "Acme",
    connection: {
      key: "acme",
      configVarKey: "Acme",
      fields: { clientSecret: `fake-secret-${run}` },
      token: platformToken === undefined ? undefined : { access_token: platformToken },
    },
    tokenUrl: `${server.url}/connect/token?audience=x`,
    clientId: "fake-client",
    clientSecret: `fake-secret-${run}`,
    readError: (body) =>
      typeof body === "object" ? { message: (body as { error: string }).error } : undefined,
    logger: log,
    debug: true,
    ...more,
  });

/** Answers with a token that has a number, after a while. */
const numbered = (): Answering => {
  let count = 0;
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { access_token: `fake-token-${++count}` };
  };
};

test("the platform's token is sent as long as it is good", async () => {
  await tokens(numbered());
  await expect(source("fake-platform").current()).resolves.toBe("fake-platform");
  expect(server.received).toHaveLength(0);
});

test("one is taken where the platform gives none, with the client's credentials", async () => {
  await tokens(numbered());
  await expect(source(undefined, { form: { scope: "all" } }).current()).resolves.toBe("fake-token-1");
  const [request] = server.received;
  expect([request?.method, request?.path, request?.query.get("audience")]).toEqual([
    "POST",
    "/connect/token",
    "x",
  ]);
  expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
    grant_type: "client_credentials",
    client_id: "fake-client",
    client_secret: `fake-secret-${run}`,
    scope: "all",
  });
});

test("one request is made, however many calls wait", async () => {
  await tokens(numbered());
  const one = source("fake-platform");
  await Promise.all(Array.from({ length: 20 }, () => one.renew("fake-platform")));
  await Promise.all(Array.from({ length: 20 }, () => source("fake-platform").current()));
  await expect(one.current()).resolves.toBe("fake-token-1");
  expect(server.received).toHaveLength(1);
});

test("calls that begin while a token is taken wait for it", async () => {
  await tokens(numbered());
  const one = source("fake-platform");
  const renewal = one.renew("fake-platform");
  await expect(one.current()).resolves.toBe("fake-token-1");
  await renewal;
});

test("a call that was sent with the old token does not have the new one renewed", async () => {
  await tokens(numbered());
  const one = source("fake-platform");
  await one.renew("fake-platform");
  await one.renew("fake-platform");
  expect(server.received).toHaveLength(1);
  await one.renew("fake-token-1");
  await expect(one.current()).resolves.toBe("fake-token-2");
});

test("a stale token that the platform hands out again is not sent, a newer one is", async () => {
  await tokens(numbered());
  await source("fake-platform").renew("fake-platform");
  await expect(source("fake-platform").current()).resolves.toBe("fake-token-1");
  await expect(source("fake-newer").current()).resolves.toBe("fake-newer");
  expect(server.received).toHaveLength(1);
});

test("two runs whose tokens are refused at once both go on with the one that is taken", async () => {
  await tokens(numbered());
  const [one, two] = [source("fake-a"), source("fake-b")];
  await Promise.all([one.renew("fake-a"), two.renew("fake-b")]);
  await expect(Promise.all([one.current(), two.current()])).resolves.toEqual([
    "fake-token-1",
    "fake-token-1",
  ]);
  expect(server.received).toHaveLength(1);
});

test("every token is known, to be masked", async () => {
  await tokens(numbered());
  const one = source("fake-platform");
  await one.renew("fake-platform");
  await one.renew("fake-token-1");
  expect(new Set(one.known())).toEqual(new Set(["fake-platform", "fake-token-1", "fake-token-2"]));
  expect(one.known().at(-1)).toBe("fake-token-2");
});

test.each([
  ["400", says(400, '{"error":"invalid_client"}'), "Acme 400 on the token request: invalid_client"],
  ["401", says(401, '{"error":"invalid_client"}'), "Acme 401 on the token request: invalid_client"],
  ["a reply without a token", () => ({ token: "x" }), "Acme answered the token request without a token"],
] as [string, Answering, string][])(
  "%s is a ConnectionError without credentials",
  async (_, answer, message) => {
    await tokens(answer);
    const error = await thrownBy(source("fake-platform").renew("fake-platform"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain(message);
    expect(inspect(error, { depth: 9 }) + log.lines.join()).not.toMatch(/fake-secret|fake-platform/);
    expect(server.received).toHaveLength(1);
  },
);

test("a token endpoint that is down is no fault of the connection, and leaves no doubt", async () => {
  await tokens(says(503));
  const error = await thrownBy(source(undefined, { limits: { waitMs: 1 } }).current());
  expect(error).not.toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(
    /^Acme 503 on the token request: service unavailable\. Tried 6 times in \d+ ms$/,
  );
  expect(error).toMatchObject({ retryable: true, outcomeUnknown: false });
  expect(server.received).toHaveLength(6);
});

test("after a failure the next call asks again", async () => {
  let down = true;
  await tokens((request, response) => (down ? says(400)(request, response) : { access_token: "fake-late" }));
  const one = source();
  await thrownBy(one.current());
  down = false;
  await expect(one.current()).resolves.toBe("fake-late");
});
