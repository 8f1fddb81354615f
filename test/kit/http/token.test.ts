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

test("finds the token URL only when a token is needed, and shares the token of what it depends on", async () => {
  await tokens(numbered());
  const find = jest.fn(async () => `${server.url}/found/token?tenant=a`);
  const found = (of: string) => source(undefined, { tokenUrl: { of, find } });
  await expect(source("fake-platform", { tokenUrl: { of: "x", find } }).current()).resolves.toBe(
    "fake-platform",
  );
  expect(find).not.toHaveBeenCalled();
  await expect(found("one").current()).resolves.toBe("fake-token-1");
  await expect(found("one").current()).resolves.toBe("fake-token-1");
  await expect(found("other").current()).resolves.toBe("fake-token-2");
  expect(find).toHaveBeenCalledTimes(2);
  expect(server.received.map(({ path, query }) => [path, query.get("tenant")])).toEqual([
    ["/found/token", "a"],
    ["/found/token", "a"],
  ]);
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

test.each([{}, { access_token: "" }, { access_token: 5 }, "text"])(
  "a response with %j is no token",
  async (body) => {
    await tokens(() => body);
    await expect(source().current()).rejects.toThrow("Acme returned no token.");
  },
);

test.each(["", 5, null])("the platform's token %j counts as none", async (passed) => {
  await tokens(numbered());
  await expect(source(passed as string).current()).resolves.toBe("fake-token-1");
  expect(source(passed as string).known()).toEqual(["fake-token-1"]);
});

test("a source that knows no token has none to mask", async () => {
  await tokens(numbered());
  expect(source().known()).toEqual([]);
});

test("takes a token if there was none to refuse, and remembers none", async () => {
  await tokens(numbered());
  const tokenSource = source();
  await tokenSource.renew();
  expect(tokenSource.known()).toEqual(["fake-token-1"]);
});

test("connections share a token if only the order of their form fields differs", async () => {
  await tokens(numbered());
  await source(undefined, { form: { a: "1", b: "2" } }).current();
  await source(undefined, { form: { b: "2", a: "1" } }).current();
  expect(server.received).toHaveLength(1);
  await source(undefined, { form: { a: "2", b: "1" } }).current();
  await source(undefined, { clientId: "another" }).current();
  await source(undefined, { clientSecret: "another" }).current();
  await source(undefined, { tokenUrl: `${server.url}/other` }).current();
  expect(server.received).toHaveLength(5);
});

test("remembers 200 connections and 50 refused tokens", async () => {
  let count = 0;
  await tokens(() => ({ access_token: `fake-token-${++count}` }));
  const oldest = source(undefined, { clientId: "oldest" });
  await oldest.current();
  for (let at = 1; at < 200; at++) source(undefined, { clientId: `other ${at}` });
  await source(undefined, { clientId: "oldest" }).current();
  expect(count).toBe(1);
  source(undefined, { clientId: "one too many" });
  await source(undefined, { clientId: "oldest" }).current();
  expect(count).toBe(2);

  const refusing = source(undefined, { clientId: "refusing" });
  await refusing.current();
  for (let at = 0; at < 51; at++) await refusing.renew();
  // 50 refused tokens, and the one in use.
  expect(refusing.known()).toHaveLength(51);
});

test("a vendor that cannot be reached, or fails, is not a mistake of the connection", async () => {
  await tokens(says(500));
  const limits = { tries: 1 };
  expect(await thrownBy(source(undefined, { limits }).current())).not.toBeInstanceOf(ConnectionError);
  await server.close();
  expect(await thrownBy(source(undefined, { limits }).current())).not.toBeInstanceOf(ConnectionError);
});

test("the client secret is masked, wherever the vendor repeats it", async () => {
  await tokens(({ body }, response) => says(400, JSON.stringify({ error: body }))({} as never, response));
  const { message } = await thrownBy(source().current());
  expect(message).toContain("client_secret=***");
  expect(message).not.toContain(`fake-secret-${run}`);
  expect(message).toMatch(/Check the client ID, the client secret and the token URL of the connection\.$/);
});
