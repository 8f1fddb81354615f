import http from "node:http";
import zlib from "node:zlib";
import { ConnectionError } from "@prismatic-io/spectral";
import { looksLikeHtml } from "../../src/kit/http/failures";
import { multipart } from "../../src/kit/http/multipart";
import { requestedWait } from "../../src/kit/http/retry";
import { LARGEST_RESPONSE } from "../../src/kit/http/send";
import { settings } from "../../src/kit/http/settings";
import { clientCredentials } from "../../src/kit/http/token";
import { clientOf, keptLog, thrownBy } from "./client";
import { inTurn, type Local, resets, says, serve, serveRaw } from "./server";

let server: Pick<Local, "url" | "close"> & Partial<Local>;
afterEach(async () => {
  await server?.close();
});

describe("secrets (11.8)", () => {
  test("in the query do not follow a redirect to another host, even if the server repeats them", async () => {
    const other = await serve(() => ({ name: "file" }));
    server = await serve((_, response) => {
      response.writeHead(302, { Location: `${other.url}/file?apiKey=fake-secret-0000-aaaa&part=1` }).end();
    });
    const credentials = async () => ({ query: { apiKey: "fake-secret-0000-aaaa" } });
    await clientOf(server.url, { credentials }).request("GET", "files/1");
    expect([...(other.received[0]?.query ?? [])]).toEqual([["part", "1"]]);
    await other.close();
  });

  test("in the query are not sent again after a redirect to another host and back", async () => {
    const other = await serve((_, response) => {
      response.writeHead(302, { Location: `${server.url}/back` }).end();
    });
    server = await serve(({ path }, response) => {
      if (path === "/end") return { done: true };
      const location = path === "/back" ? "/end" : `${other.url}/away?sig=a%20b`;
      response.writeHead(302, { Location: location }).end();
    });
    await clientOf(server.url, { credentials: async () => ({ query: { key: "k" } }) }).request("GET", "jobs");
    expect(server.received?.map(({ query }) => query.get("key"))).toEqual(["k", null, null]);
    await other.close();
  });

  test("in the query are sent again after a redirect within the host", async () => {
    server = await serve(({ path }, response) => {
      if (path === "/moved") return { done: true };
      response.writeHead(302, { Location: "/moved" }).end();
    });
    await clientOf(server.url, { credentials: async () => ({ query: { key: "k" } }) }).request("GET", "jobs");
    expect(server.received?.map(({ query }) => query.getAll("key"))).toEqual([["k"], ["k"]]);
  });

  test("are shared only between connections that are alike in everything, the scope included", async () => {
    let count = 0;
    server = await serve(() => ({ access_token: `token-${++count}` }));
    const tokenUrl = `${server.url}/token`;
    const tokensOf = (scope: string) =>
      clientCredentials({
        vendor: "Acme",
        connection: { key: "acme", configVarKey: "Acme", fields: {} },
        tokenUrl,
        clientId: "id",
        clientSecret: "fake-secret",
        form: { scope },
        readError: () => undefined,
        logger: keptLog(),
        debug: false,
      });
    await expect(tokensOf("read").current()).resolves.toBe("token-1");
    await expect(tokensOf("write").current()).resolves.toBe("token-2");
    await expect(tokensOf("read").current()).resolves.toBe("token-1");
  });
});

describe("memory (11.9)", () => {
  test("a response that unpacks to more than the limit is refused once, in plain words", async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(LARGEST_RESPONSE + 1));
    server = await serve((_, response) => {
      response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb);
    });
    const error = await thrownBy(clientOf(server.url).request("GET", "jobs"));
    expect(error.message).toContain("the response is larger than 128 MB");
    expect(server.received).toHaveLength(1);
  });

  test("a response that declares more than the limit is not read", async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { "Content-Length": LARGEST_RESPONSE + 1 });
      response.write("[");
    });
    const error = await thrownBy(clientOf(server.url).request("GET", "jobs"));
    expect(error.message).toContain("the response is larger than 128 MB");
  });

  test("an upload holds a file once: its bytes are a chunk of the body", () => {
    const data = Buffer.alloc(1000);
    const { chunks } = multipart({ file: { file: { data, contentType: "image/png" }, fileName: "a.png" } });
    expect(chunks.some((chunk) => chunk === data)).toBe(true);
  });
});

// A quadratic scan of 1 MB takes minutes, and exceeds the timeout of a test.
describe("adversaries of 1 MB do not slow down our own code (11.10)", () => {
  const MEGABYTE = 1_048_576;
  test.each([
    ["comments", "<!---->".repeat(MEGABYTE / 7)],
    ["open comments", "<!--".repeat(MEGABYTE / 4)],
    ["spaces", " ".repeat(MEGABYTE)],
    ["digits", "9".repeat(MEGABYTE)],
    ["token-like text", "eyJaaaaaaaa-".repeat(MEGABYTE / 12)],
    ["passwords", "password=".repeat(MEGABYTE / 9)],
  ])("%s", async (_, text) => {
    expect(looksLikeHtml(text)).toBe(false);
    expect(requestedWait({ status: 429, headers: {}, message: text })).toBeUndefined();
    server = await serve(says(422, text));
    const error = await thrownBy(clientOf(server.url).request("GET", "jobs"));
    expect(error.message.length).toBeLessThan(1000);
  });

  test("a web page is recognized after comments", () => {
    expect(looksLikeHtml(" <!-- a --> <!-- b -->\n<html><body>")).toBe(true);
    expect(looksLikeHtml("<!-- a -->{}")).toBe(false);
  });
});

describe("the words of errors (11.11)", () => {
  test("a 429 without Retry-After does not claim that the vendor asks for a wait", async () => {
    server = await serve(says(429, "Slow down"));
    const error = await thrownBy(clientOf(server.url, { limits: { tries: 2 } }).request("GET", "jobs"));
    expect(error.message).toContain("Too many requests");
    expect(error.message).not.toContain("asks to wait");
  });

  test.each([301, 307, 308])(
    "a POST that gets a %d says where the API is now, and that nothing was done",
    async (status) => {
      server = await serve(
        says(status, "", { Location: "https://new.example.com/v2/jobs?key=fake-secret-0000-aaaa" }),
      );
      const error = await thrownBy(clientOf(server.url).request("POST", "jobs", { body: {} }));
      expect(error.message).toContain(
        "The API has moved to https://new.example.com/v2/jobs. Nothing was done: change the address in the connection",
      );
      expect(error).toMatchObject({ outcomeUnknown: false });
      expect(server.received).toHaveLength(1);
    },
  );

  test("a 413 that arrives before the upload ends is shown", async () => {
    server = await serveRaw((socket) => {
      socket.once("data", () => {
        socket.write(
          "HTTP/1.1 413 Payload Too Large\r\nContent-Length: 9\r\nConnection: close\r\n\r\ntoo large",
        );
      });
    });
    const error = await thrownBy(
      clientOf(server.url).request("POST", "files", { body: Buffer.alloc(8_000_000) }),
    );
    expect(error.message).toBe("Acme 413 on POST files: too large");
  });

  test("https to a port that speaks http fails at once, in plain words", async () => {
    server = await serve(() => ({}));
    const error = await thrownBy(
      clientOf(server.url.replace("http:", "https:")).request("POST", "jobs", { body: {} }),
    );
    expect(error.message).toBe(
      "Acme on POST jobs: the server does not speak TLS at this address: check the URL and its port",
    );
    expect(error).toMatchObject({ outcomeUnknown: false });
  });

  test.each(["line\nbreak", "quote’s", "null\0"])(
    "a credential such as %j is a ConnectionError that names its field",
    (value) => {
      const connection = { key: "acme", configVarKey: "Acme", fields: { key: value } };
      const read = () => settings("Acme", connection).field("key", "Application Key");
      expect(read).toThrow(ConnectionError);
      expect(read).toThrow("Application Key of the Acme connection contains a character that cannot be sent");
    },
  );
});

describe("a PUT that is an action (11.12)", () => {
  const cancel = { body: {}, alreadyDone: /already (?:canceled|cancelled)/i };

  test("succeeds if the response was lost and the retry finds it done", async () => {
    server = await serve(inTurn(resets, says(409, "The job is already canceled.")));
    await expect(clientOf(server.url).request("PUT", "jobs/1/cancel", cancel)).resolves.toMatchObject({
      status: 200,
    });
    expect(server.received).toHaveLength(2);
  });

  test("is refused if it was done before this run, or for another reason", async () => {
    server = await serve(says(409, "The job is already canceled."));
    await expect(clientOf(server.url).request("PUT", "jobs/1/cancel", cancel)).rejects.toThrow(
      "already canceled",
    );
    await server.close();
    server = await serve(inTurn(resets, says(409, "The job is locked.")));
    await expect(clientOf(server.url).request("PUT", "jobs/1/cancel", cancel)).rejects.toThrow("locked");
  });
});

describe("an operation that the vendor does not document", () => {
  const request = (status: number, undocumented: boolean) => async () => {
    server = await serve(says(status, '{"message":"Refused."}'));
    return thrownBy(clientOf(server.url).request("PUT", "jobs/1/hold", { body: {}, undocumented }));
  };

  test.each([403, 404])("may not be offered to the app, if it is refused with %i", async (status) => {
    expect((await request(status, true)()).message).toBe(
      `Acme ${status} on PUT jobs/1/hold: Refused. Acme may not offer this operation to this app: its API reference does not document it. If the inputs are correct, ask Acme whether the account can use it`,
    );
  });

  test.each([
    [404, false],
    [400, true],
    [409, true],
  ])("is refused with %i as any other (undocumented: %p)", async (status, undocumented) => {
    expect((await request(status, undocumented)()).message).toBe(
      `Acme ${status} on PUT jobs/1/hold: Refused.`,
    );
  });
});

test("the agents of the client keep connections alive between requests", async () => {
  const ports = new Set<number | undefined>();
  const local = http.createServer((request, response) => {
    ports.add(request.socket.remotePort);
    response.end("{}");
  });
  await new Promise<void>((resolve) => local.listen(0, "127.0.0.1", resolve));
  const { port } = local.address() as { port: number };
  const client = clientOf(`http://127.0.0.1:${port}`);
  for (let count = 0; count < 3; count++) await client.request("GET", "jobs");
  expect(ports.size).toBe(1);
  local.closeAllConnections();
  await new Promise((resolve) => local.close(resolve));
  server = { url: "", close: async () => undefined };
});
