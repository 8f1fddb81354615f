import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { clientOf, thrownBy } from "./client";
import { type Answering, hangs, inTurn, type Local, resets, says, serve, serveRaw } from "./server";

const html = "<!DOCTYPE html><html><body><h1>Bad Gateway</h1></body></html>";
const good: Answering = () => ({ id: 1 });
const json = { "Content-Type": "application/json" };

/** Declares more bytes than it sends, and closes the connection. */
const cutsOff: Answering = (_, response) => {
  response.writeHead(200, { ...json, "Content-Length": 100 });
  response.write('{"id":');
  setTimeout(() => response.socket?.destroy(), 5);
};

/** The same without a length: in chunks, without the last one. */
const cutsOffInChunks: Answering = (_, response) => {
  response.writeHead(200, json);
  response.write('{"id":');
  setTimeout(() => response.socket?.destroy(), 5);
};

const stopsInMidBody: Answering = (_, response) => {
  response.writeHead(200, { ...json, "Content-Length": 100 });
  response.write('{"id":');
};

const gzipped = gzipSync(JSON.stringify({ id: 1, name: "x".repeat(5000) }));
const truncatedGzip: Answering = (_, response) => {
  response.writeHead(200, { ...json, "Content-Encoding": "gzip" });
  response.end(gzipped.subarray(0, gzipped.length - 20));
};

const faults: [string, Answering, string][] = [
  [
    "429 with Retry-After in seconds",
    says(429, "", { "Retry-After": "0" }),
    "Acme 429 on GET jobs/1: too many",
  ],
  [
    "429 with Retry-After as a date",
    says(429, "", { "Retry-After": new Date(0).toUTCString() }),
    "Acme 429 on GET jobs/1: too many",
  ],
  ["408", says(408), "Acme 408 on GET jobs/1: request timeout"],
  ["500", says(500, '{"message":"Oh no."}', json), "Acme 500 on GET jobs/1: Oh no. Tried"],
  ["502", says(502), "Acme 502 on GET jobs/1: bad gateway"],
  ["503", says(503), "Acme 503 on GET jobs/1: service unavailable"],
  ["504", says(504), "Acme 504 on GET jobs/1: gateway timeout"],
  [
    "a web page with 500",
    says(500, html),
    "Acme 500 on GET jobs/1: the response was a web page, not a message",
  ],
  ["a web page with 200", says(200, html), "Acme 200 on GET jobs/1: the response was a web page, not JSON"],
  [
    "malformed JSON",
    says(200, '{"id": 1', json),
    "Acme 200 on GET jobs/1: the response was JSON that is cut off",
  ],
  ["a truncated gzip", truncatedGzip, "Acme 200 on GET jobs/1: the response was cut off or its compression"],
  ["a reset", resets, "Acme on GET jobs/1: the connection was closed before the response was complete"],
  [
    "a body cut off",
    cutsOff,
    "Acme on GET jobs/1: the connection was closed before the response was complete",
  ],
  ["a body cut off in chunks", cutsOffInChunks, "Acme on GET jobs/1: the connection was closed before"],
];

let server: Local;
afterEach(() => server.close());

describe("a GET that is answered with", () => {
  test.each(faults)("%s is retried", async (_, fault) => {
    server = await serve(inTurn(fault, fault, good));
    const { data } = await clientOf(server.url).request("GET", "jobs/1");
    expect(data).toEqual({ id: 1 });
    expect(server.received).toHaveLength(3);
  });

  test.each(faults)("%s forever throws a clear error", async (_, fault, message) => {
    server = await serve(fault);
    const error = await thrownBy(clientOf(server.url).request("GET", "jobs/1"));
    expect(server.received).toHaveLength(6);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/Tried 6 times in \d+ m?s$/);
    expect(error.message).not.toMatch(/[<>]|\.\./);
    expect(error).toMatchObject({ name: "VendorError", retryable: true, outcomeUnknown: false });
  });
});

test("reads compressed responses, and one with a byte order mark", async () => {
  const text = JSON.stringify({ name: "ä".repeat(60_000) });
  const encodings: { [name: string]: (text: Buffer) => Buffer } = {
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
  };
  server = await serve(({ path, headers }, response) => {
    expect(headers["accept-encoding"]).toBe("gzip, deflate, br");
    const encode = encodings[path.slice(1)];
    if (encode) response.writeHead(200, { "Content-Encoding": path.slice(1) });
    response.end(encode ? encode(Buffer.from(text)) : `\uFEFF${text}`);
  });
  for (const encoding of [...Object.keys(encodings), "byte-order-mark"]) {
    const { data } = await clientOf(server.url).request("GET", encoding);
    expect(data).toEqual({ name: "ä".repeat(60_000) });
  }
});

test.each([
  ["204", says(204)],
  ["an empty 200", says(200)],
  ["an empty gzip", says(200, "", { "Content-Encoding": "gzip" })],
  ["whitespace", says(200, " \n")],
])("%s is no data, without an error", async (_, answer) => {
  server = await serve(answer);
  await expect(clientOf(server.url).request("GET", "jobs/1")).resolves.toMatchObject({ data: undefined });
  expect(server.received).toHaveLength(1);
});

test("a HEAD has no data", async () => {
  server = await serve(says(200, "", { "Content-Length": "500" }));
  const { data, headers } = await clientOf(server.url).request("HEAD", "jobs/1");
  expect([data, headers["content-length"]]).toEqual([undefined, "500"]);
});

test("waits as long as the vendor requests", async () => {
  server = await serve(inTurn(says(429, "", { "Retry-After": "0.05" }), good));
  const started = performance.now();
  await clientOf(server.url).request("GET", "jobs/1");
  // Timers may end a millisecond early.
  expect(performance.now() - started).toBeGreaterThanOrEqual(49);
});

test("does not wait beyond its time limit, and reports the requested wait", async () => {
  server = await serve(says(429, "Slow down.", { "Retry-After": "3600" }));
  const error = await thrownBy(clientOf(server.url).request("GET", "jobs/1"));
  expect(server.received).toHaveLength(1);
  expect(error.message).toBe(
    "Acme 429 on GET jobs/1: Slow down. Too many requests: send fewer at a time, or run the step again later. Acme asks to wait 3600 s",
  );
});

test.each([
  ["accepts the request and never responds", hangs],
  ["stops in the middle of a body", stopsInMidBody],
])("times out on a server that %s, and reports how long it waited", async (_, fault) => {
  server = await serve(fault);
  const limits = { tryMs: 40, totalMs: 600, tries: 2 };
  const started = performance.now();
  const error = await thrownBy(clientOf(server.url, { limits }).request("GET", "jobs/1"));
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(error.message).toMatch(
    /^Acme on GET jobs\/1: no complete response was received within 40 ms\. Tried 2 times in \d+ ms$/,
  );
  expect(error).toMatchObject({ status: undefined, outcomeUnknown: false });
});

test("times out on a TLS handshake that never completes", async () => {
  const silent = await serveRaw((socket) => socket.resume());
  server = { ...silent, received: [] };
  const limits = { tryMs: 40, totalMs: 500, tries: 2 };
  const client = clientOf(silent.url.replace("http:", "https:"), { limits });
  const error = await thrownBy(client.request("GET", "jobs/1"));
  expect(error.message).toMatch(
    /^Acme on GET jobs\/1: no connection was established within 40 ms\. Tried 2 times/,
  );
});

test("does not retry a request that the vendor refuses", async () => {
  server = await serve(says(404, '{"message":"No such job","traceId":"trace-1"}'));
  const error = await thrownBy(clientOf(server.url).request("GET", "jobs/1"));
  expect(server.received).toHaveLength(1);
  expect(error).toMatchObject({
    message: "Acme 404 on GET jobs/1: No such job (trace trace-1)",
    status: 404,
    traceId: "trace-1",
    retryable: false,
  });
});

test("an error body in an unexpected format does not hide the failure", async () => {
  server = await serve(says(400, '{"message":{"deep":["x"]}}'));
  const error = await thrownBy(clientOf(server.url).request("GET", "jobs/1"));
  expect(error).toMatchObject({ status: 400, message: 'Acme 400 on GET jobs/1: {"message":{"deep":["x"]}}' });
});
