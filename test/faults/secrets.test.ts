import { inspect } from "node:util";
import { ConnectionError } from "@prismatic-io/spectral";
import type { ClientOptions } from "../../src/kit/http/types";
import { clientOf, keptLog, secret, thrownBy } from "./client";
import { type Answering, type Local, resets, says, serve } from "./server";

const servers: Local[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function local(answer: Answering): Promise<Local> {
  const server = await serve(answer);
  servers.push(server);
  return server;
}

/** Everything that a log, a serializer, or a debugger may show of an error. */
function everythingOf(error: Error): string {
  const cause = error.cause === undefined ? "" : inspect(error.cause, { depth: 9 });
  const own = JSON.stringify(error, Object.getOwnPropertyNames(error));
  return [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    own,
    error.stack,
    cause,
  ].join("\n");
}

const forms = [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)];
const expectNoSecret = (text: string) => {
  for (const form of forms) expect(text).not.toContain(form);
};

const jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJmYWtlIn0.c2ln";

/** Returns the credentials that it received, in every part of a response. */
const echoes =
  (status: number): Answering =>
  ({ headers }, response) => {
    const echo = `${headers.authorization} ${headers["x-key"]} ${Buffer.from(secret).toString("base64")} ${jwt}`;
    const fields = { [secret]: [echo] };
    response.writeHead(status, { "X-Echo": echo, "X-Trace": echo });
    response.end(JSON.stringify({ message: echo, fields, traceId: secret }));
  };

test.each([400, 401, 403, 404, 409, 422, 429, 500, 503])(
  "never shows a secret that a %d returns",
  async (status) => {
    const { url } = await local(echoes(status));
    const log = keptLog();
    const limits = { tries: 2, totalMs: 4000 };
    const error = await thrownBy(
      clientOf(url, { logger: log, limits }).request("POST", "jobs", { body: { secret } }),
    );
    const shown = everythingOf(error) + log.lines.join("\n");
    expectNoSecret(shown);
    expect(shown).not.toContain(jwt);
    expect(shown).toContain("***");
    expect(log.lines.length).toBeGreaterThan(0);
  },
);

test.each([
  ["in plain text", (text: string) => text],
  ["in JSON of another format", (text: string) => JSON.stringify({ deep: { message: text } })],
  ["at the position where messages are cut", (text: string) => "x".repeat(590) + text],
])("never shows a secret that is returned %s", async (_, write) => {
  const { url } = await local(says(400, write(secret)));
  const shown = everythingOf(await thrownBy(clientOf(url).request("GET", "jobs")));
  expectNoSecret(shown);
  expect(shown).not.toContain(secret.slice(0, 8));
});

test("a failed connection and a header that cannot be sent show no secret", async () => {
  const { url } = await local(resets);
  expectNoSecret(
    everythingOf(await thrownBy(clientOf(url, { limits: { tries: 1 } }).request("GET", "jobs"))),
  );
  const credentials: ClientOptions["credentials"] = async () => ({
    headers: { Authorization: `Bearer ${secret}\nX: y` },
  });
  const error = await thrownBy(clientOf(url, { credentials }).request("GET", "jobs"));
  expect(error.name).toBe("InputError");
  expectNoSecret(everythingOf(error));
});

test("the error of a refused connection contains none of its fields", async () => {
  const { url } = await local(says(401, "no"));
  const error = await thrownBy(clientOf(url).request("GET", "jobs"));
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as unknown as ConnectionError).connection).toEqual({
    key: "acme",
    configVarKey: "Acme",
    fields: {},
  });
  expect(error.message).toBe(
    "Acme 401 on GET jobs: no. The connection's credentials were refused: check them, then connect again.",
  );
});

test("the debug log contains each try, but no credentials", async () => {
  const { url } = await local(({ query }) => ({ key: query.get("key") }));
  const log = keptLog();
  const credentials: ClientOptions["credentials"] = async () => ({ query: { key: secret } });
  await clientOf(url, { logger: log, credentials }).request("GET", "jobs", { query: { a: "b" } });
  expect(log.lines).toEqual([expect.stringMatching(/^GET jobs: 200, \d+ bytes in \d+ ms \(try 1\)$/)]);
  const silent = keptLog();
  await clientOf(url, { logger: silent, debug: false }).request("GET", "jobs");
  expect(silent.lines).toEqual([]);
});

describe("a redirect", () => {
  const to = (location: string): Answering => says(307, "", { Location: location });

  test("to another host carries no credentials, not even on the way back", async () => {
    let back = "";
    const elsewhere = await local(({ path }, response) => {
      if (path === "/file") return { file: 1 };
      response.writeHead(302, { Location: `${back}/end` }).end();
    });
    const home = await local(({ path }, response) => {
      if (path === "/end") return { end: 1 };
      response.writeHead(302, { Location: elsewhere.url + path }).end();
    });
    back = home.url;
    await expect(clientOf(home.url).request("GET", "file")).resolves.toMatchObject({ data: { file: 1 } });
    await expect(clientOf(home.url).request("GET", "back")).resolves.toMatchObject({ data: { end: 1 } });
    expect(home.received[0]?.headers.authorization).toBe(`Bearer ${secret}`);
    for (const { headers } of [...elsewhere.received, home.received.find(({ path }) => path === "/end")!]) {
      expectNoSecret(JSON.stringify(headers));
    }
  });

  test("to another port counts as one to another host", async () => {
    const elsewhere = await local(() => ({}));
    const home = await local(to(`${elsewhere.url}/x`));
    await clientOf(home.url).request("GET", "file", { headers: { "X-Own": secret } });
    expectNoSecret(JSON.stringify(elsewhere.received[0]?.headers));
  });

  test("within the host keeps the credentials", async () => {
    const home = await local(({ path }, response) => {
      if (path === "/b") return { b: 1 };
      response.writeHead(301, { Location: "/b" }).end();
    });
    await expect(clientOf(home.url).request("GET", "a")).resolves.toMatchObject({ data: { b: 1 } });
    expect(home.received[1]?.headers.authorization).toBe(`Bearer ${secret}`);
  });

  test.each([
    ["a loop", "/again", "the response redirected 4 times", 4],
    [
      "another protocol",
      "file:///etc/passwd",
      "the response redirected to an address that is not encrypted",
      1,
    ],
    ["an invalid address", "http://[", "the response redirected to an invalid address", 1],
  ])("to %s fails without a retry", async (_, location, message, requests) => {
    const home = await local(to(location));
    await expect(clientOf(home.url).request("GET", "a")).rejects.toThrow(message);
    expect(home.received).toHaveLength(requests);
  });

  test.each(["POST", "PUT", "DELETE"])("of a %s is not followed", async (method) => {
    const elsewhere = await local(() => ({}));
    const home = await local(to(elsewhere.url));
    await expect(clientOf(home.url).request(method, "a", { body: {} })).rejects.toThrow("Acme 307");
    expect(elsewhere.received).toHaveLength(0);
  });
});

test("request headers cannot change the credentials or the host", async () => {
  const { url, received } = await local(() => ({}));
  const headers = {
    authorization: "x",
    "x-KEY": "y",
    Host: "evil.example",
    "content-length": "0",
    "X-Fine": "z",
  };
  await clientOf(url).request("GET", "a", { headers });
  expect(received[0]?.headers).toMatchObject({
    authorization: `Bearer ${secret}`,
    "x-key": secret,
    host: new URL(url).host,
    "x-fine": "z",
  });
});

test.each([
  "../x",
  "a/../../x",
  "a/%2e%2e/x",
  "a/.%2E/x",
  "a\\..\\x",
  "a/.\t./x",
  "//evil.example/x",
  "https://evil.example/x",
  "a%2fb",
])("a path such as %j is not sent", async (path) => {
  const { url, received } = await local(() => ({}));
  await expect(clientOf(`${url}/v2/`).request("GET", path)).rejects.toThrow("Nothing was sent");
  expect(received).toHaveLength(0);
});
