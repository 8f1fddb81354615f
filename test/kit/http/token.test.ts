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

/** Returns numbered tokens, after a delay. */
const numbered = (): Answering => {
  let count = 0;
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { access_token: `fake-token-${++count}` };
  };
};

test("uses the platform's token as long as it is valid", async () => {
  await tokens(numbered());
  await expect(source("fake-platform").current()).resolves.toBe("fake-platform");
  expect(server.received).toHaveLength(0);
});

test("requests a token with the client credentials if the platform has none", async () => {
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

test("sends one request, however many calls wait for the token", async () => {
  await tokens(numbered());
  const tokenSource = source("fake-platform");
  await Promise.all(Array.from({ length: 20 }, () => tokenSource.renew("fake-platform")));
  await Promise.all(Array.from({ length: 20 }, () => source("fake-platform").current()));
  await expect(tokenSource.current()).resolves.toBe("fake-token-1");
  expect(server.received).toHaveLength(1);
});

test("calls that start during a token request wait for its token", async () => {
  await tokens(numbered());
  const tokenSource = source("fake-platform");
  const renewal = tokenSource.renew("fake-platform");
  await expect(tokenSource.current()).resolves.toBe("fake-token-1");
  await renewal;
});

test("a call that was sent with the old token does not renew the new one", async () => {
  await tokens(numbered());
  const tokenSource = source("fake-platform");
  await tokenSource.renew("fake-platform");
  await tokenSource.renew("fake-platform");
  expect(server.received).toHaveLength(1);
  await tokenSource.renew("fake-token-1");
  await expect(tokenSource.current()).resolves.toBe("fake-token-2");
});

test("ignores a refused token that the platform provides again, but uses a newer one", async () => {
  await tokens(numbered());
  await source("fake-platform").renew("fake-platform");
  await expect(source("fake-platform").current()).resolves.toBe("fake-token-1");
  await expect(source("fake-newer").current()).resolves.toBe("fake-newer");
  expect(server.received).toHaveLength(1);
});

test("two runs whose tokens are refused at the same time share the new token", async () => {
  await tokens(numbered());
  const [first, second] = [source("fake-a"), source("fake-b")];
  await Promise.all([first.renew("fake-a"), second.renew("fake-b")]);
  await expect(Promise.all([first.current(), second.current()])).resolves.toEqual([
    "fake-token-1",
    "fake-token-1",
  ]);
  expect(server.received).toHaveLength(1);
});

test("knows all tokens, so that they can be masked", async () => {
  await tokens(numbered());
  const tokenSource = source("fake-platform");
  await tokenSource.renew("fake-platform");
  await tokenSource.renew("fake-token-1");
  expect(new Set(tokenSource.known())).toEqual(new Set(["fake-platform", "fake-token-1", "fake-token-2"]));
  expect(tokenSource.known().at(-1)).toBe("fake-token-2");
});

test.each([
  ["400", says(400, '{"error":"invalid_client"}'), "Acme 400 on the token request: invalid_client"],
  ["401", says(401, '{"error":"invalid_client"}'), "Acme 401 on the token request: invalid_client"],
  ["a response without a token", () => ({ token: "x" }), "Acme returned no token."],
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

test("a token endpoint that is down is not a ConnectionError, and the outcome is known", async () => {
  await tokens(says(503));
  const error = await thrownBy(source(undefined, { limits: { waitMs: 1 } }).current());
  expect(error).not.toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(
    /^Acme 503 on the token request: service unavailable\. Tried 6 times in \d+ ms$/,
  );
  expect(error).toMatchObject({ retryable: true, outcomeUnknown: false });
  expect(server.received).toHaveLength(6);
});

test("requests a token again after a failure", async () => {
  let down = true;
  await tokens((request, response) => (down ? says(400)(request, response) : { access_token: "fake-late" }));
  const tokenSource = source();
  await thrownBy(tokenSource.current());
  down = false;
  await expect(tokenSource.current()).resolves.toBe("fake-late");
});
