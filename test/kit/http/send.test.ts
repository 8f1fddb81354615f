import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import zlib from "node:zlib";
import {
  ENCODINGS,
  type EncodedRequest,
  inSeconds,
  LARGEST_RESPONSE,
  NoResponseError,
  send,
  UnreadableResponseError,
} from "../../../src/kit/http/send";
import { type Answering, hangs, type Local, resets, says, serve, serveRaw } from "../../faults/server";

let server: Pick<Local, "url" | "close"> & Partial<Local>;
afterEach(() => server?.close());

const sendTo = (url: string, request: Partial<EncodedRequest> = {}) =>
  send({ method: "GET", url: new URL("/jobs?a=b%20c", url), headers: {}, limitMs: 20_000, ...request });

async function exchange(answer: Answering, request: Partial<EncodedRequest> = {}) {
  server = await serve(answer);
  return sendTo(server.url, request);
}

/** The error with which a promise is rejected. */
const errorOf = <Expected extends Error = NoResponseError>(promise: Promise<unknown>): Promise<Expected> =>
  promise.then(
    () => Promise.reject(new Error("nothing was thrown")),
    (error) => error,
  );

describe("a request", () => {
  test.each(["GET", "DELETE", "POST", "PUT"])("without a body has no type (%s)", async (method) => {
    await exchange(() => ({}), { method, headers: { "x-a": "b" } });
    expect(server.received![0]!.headers).not.toHaveProperty("content-type");
  });

  test("without a body has neither a type nor a length", async () => {
    await exchange(() => ({}), { headers: { "x-a": "b" } });
    const { method, path, query, headers, body } = server.received![0]!;
    expect([method, path, query.get("a"), headers["x-a"], body]).toEqual(["GET", "/jobs", "b c", "b", ""]);
    for (const name of ["content-type", "content-length", "transfer-encoding", "accept"])
      expect(headers).not.toHaveProperty(name);
  });

  test.each([
    ["text", "ä", "ä", "2"],
    ["bytes", Buffer.from("xyz"), "xyz", "3"],
    ["chunks", [Buffer.from("ab"), Buffer.from("cde")], "abcde", "5"],
  ])("sends %s as they are, with their length", async (_, body, text, length) => {
    await exchange(() => ({}), { method: "POST", body, headers: { "content-type": "x/y" } });
    const { headers, body: received } = server.received![0]!;
    expect([received, headers["content-type"], headers["content-length"]]).toEqual([text, "x/y", length]);
    expect(headers).not.toHaveProperty("transfer-encoding");
  });

  test.each([
    ["a header", { headers: { "x-a": "b\nc" } }, "ERR_INVALID_CHAR"],
    ["a method", { method: "GE T" }, "ERR_INVALID_HTTP_TOKEN"],
  ])("with %s that cannot be written fails with Node's own error", async (_, request, code) => {
    const error = await errorOf(exchange(() => ({}), request));
    expect(error).not.toBeInstanceOf(NoResponseError);
    expect(error.code).toBe(code);
    expect(server.received).toHaveLength(0);
  });
});

describe("a response", () => {
  test("of any status is returned, and no redirect is followed", async () => {
    const found = await exchange(says(302, "moved", { Location: "/x", "X-A": "b" }));
    expect(found).toMatchObject({ status: 302, headers: { location: "/x", "x-a": "b" } });
    expect(found.body.toString()).toBe("moved");
    await server.close();
    expect((await exchange(says(500, "{"))).body.toString()).toBe("{");
  });

  test.each([
    ["gzip", zlib.gzipSync],
    ["deflate", zlib.deflateSync],
    ["br", zlib.brotliCompressSync],
    [" GZip ", zlib.gzipSync],
  ] as [string, (data: Buffer) => Buffer][])(
    "in %s is decompressed, whatever its size",
    async (encoding, compress) => {
      // Random bytes cannot be compressed: 40,000 of them exceed what is decompressed synchronously.
      for (const data of [
        Buffer.from("äbc"),
        Buffer.from(Array.from({ length: 40_000 }, () => Math.random() * 256)),
      ]) {
        const { body } = await exchange((_, response) => {
          response.writeHead(200, { "Content-Encoding": encoding }).end(compress(data));
        });
        expect(body.equals(data)).toBe(true);
        await server.close();
      }
    },
  );

  test.each(["identity", "Identity "])("in %j is what it is", async (encoding) => {
    const { body } = await exchange(says(200, "abc", { "Content-Encoding": encoding }));
    expect(body.toString()).toBe("abc");
  });

  test("without a body needs no decompression", async () => {
    expect((await exchange(says(304, "", { "Content-Encoding": "gzip" }))).body).toHaveLength(0);
  });

  test("whose compression is broken may be better the next time", async () => {
    const error = await errorOf<UnreadableResponseError>(
      exchange(says(200, "abc", { "Content-Encoding": "gzip", "X-A": "b" })),
    );
    expect(error).toBeInstanceOf(UnreadableResponseError);
    expect(error).toMatchObject({
      name: "UnreadableResponseError",
      message: "the response was cut off or its compression is broken",
      status: 200,
      headers: { "x-a": "b" },
      isLasting: false,
    });
  });

  test.each(["Content-Length", "Transfer-Encoding"])(
    "that is cut off is no response (%s)",
    async (header) => {
      const error = await errorOf(
        exchange((_, response) => {
          response.writeHead(200, { [header]: header === "Content-Length" ? 10 : "chunked" });
          response.write("abc", () => setImmediate(() => response.socket?.destroy()));
        }),
      );
      expect(error).toMatchObject({ name: "NoResponseError", code: "ECONNRESET", neverSent: false });
    },
  );

  test.each(["Content-Length", "Transfer-Encoding"])(
    "of many pieces is complete and in order (%s)",
    async (header) => {
      const data = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * 7) % 251));
      const { body } = await exchange((_, response) => {
        response
          .writeHead(200, { [header]: header === "Content-Length" ? data.length : "chunked" })
          .end(data);
      });
      expect(body.equals(data)).toBe(true);
    },
  );

  test.each([
    ["gzip", zlib.gzipSync],
    ["br", zlib.brotliCompressSync],
  ] as [string, (data: Buffer) => Buffer][])(
    "that becomes larger than the limit when it is decompressed is refused for good (%s)",
    async (encoding, compress) => {
      const bomb = compress(Buffer.alloc(LARGEST_RESPONSE + 1));
      const error = await errorOf<UnreadableResponseError>(
        exchange((_, response) => {
          response.writeHead(200, { "Content-Encoding": encoding }).end(bomb);
        }),
      );
      expect(error).toMatchObject({ message: "the response is larger than 128 MB", isLasting: true });
    },
  );

  test("that declares the limit is read", async () => {
    const error = await errorOf(
      exchange((_, response) => {
        response.writeHead(200, { "Content-Length": LARGEST_RESPONSE });
        response.write("abc", () => setImmediate(() => response.socket?.destroy()));
      }),
    );
    expect(error).toMatchObject({ name: "NoResponseError", code: "ECONNRESET" });
  });

  test("that declares more than the limit is not read", async () => {
    const error = await errorOf<UnreadableResponseError>(
      exchange((_, response) => {
        response.writeHead(200, { "Content-Length": LARGEST_RESPONSE + 1 }).write("a");
      }),
    );
    expect(error).toMatchObject({
      message: "the response is larger than 128 MB",
      status: 200,
      isLasting: true,
    });
  });

  test("may be as large as the limit, even if its length is not declared", async () => {
    const piece = Buffer.alloc(LARGEST_RESPONSE / 8, "x");
    const pieces = (more: string): Answering => {
      return async (_, response) => {
        for (let at = 0; at < 8; at++) response.write(piece);
        response.end(more);
      };
    };
    expect((await exchange(pieces(""))).body).toHaveLength(LARGEST_RESPONSE);
    await server.close();
    const error = await errorOf<UnreadableResponseError>(exchange(pieces("x")));
    expect(error).toMatchObject({ message: "the response is larger than 128 MB", isLasting: true });
  });
});

describe("no response", () => {
  test("because the connection was reset leaves open whether the request was processed", async () => {
    const error = await errorOf(exchange(resets));
    expect(error).toMatchObject({ code: "ECONNRESET", neverSent: false });
  });

  test("on a connection that was used before leaves open whether the request was processed", async () => {
    let requests = 0;
    server = await serve((request, response) => (++requests === 1 ? {} : resets(request, response)));
    await sendTo(server.url);
    // The socket is free for the next request a moment after the response.
    await wait(2);
    expect(await errorOf(sendTo(server.url))).toMatchObject({ code: "ECONNRESET", neverSent: false });
  });

  test("because the connection was refused means that nothing was sent", async () => {
    server = await serve(hangs);
    await server.close();
    expect(await errorOf(sendTo(server.url))).toMatchObject({ code: "ECONNREFUSED", neverSent: true });
  });

  test("because TLS was never established means that nothing was sent", async () => {
    server = await serveRaw((socket) => socket.resume());
    const error = await errorOf(sendTo(server.url.replace("http:", "https:"), { limitMs: 30 }));
    expect(error).toMatchObject({
      message: "no connection was established within 30 ms",
      code: "ETIMEDOUT",
      neverSent: true,
    });
  });

  test("comes of a host that does not answer within 15 s, however much time there is", async () => {
    server = await serveRaw((socket) => socket.resume());
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance", "Date"] });
    try {
      const error = errorOf(sendTo(server.url.replace("http:", "https:"), { limitMs: 60_000 }));
      for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
      jest.advanceTimersByTime(14_999);
      await new Promise(setImmediate);
      jest.advanceTimersByTime(1);
      expect((await error).message).toBe("no connection was established within 15 s");
      expect(jest.getTimerCount()).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("the time that a request takes", () => {
  const settle = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  };
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance", "Date"] });
  });
  afterEach(() => jest.useRealTimers());

  test("is no longer watched once the response is complete", async () => {
    await exchange(() => ({}));
    expect(jest.getTimerCount()).toBe(0);
  });

  test.each<[string, Answering]>([
    ["without a response", hangs],
    ["in the middle of a body", (_, response) => void response.writeHead(200).write("abc")],
  ])("is limited, and the error says for how long it waited (%s)", async (_, answer) => {
    server = await serve(answer);
    const error = errorOf(sendTo(server.url, { limitMs: 30 }));
    while (!server.received?.length) await settle();
    await settle();
    jest.advanceTimersByTime(30);
    expect(await error).toMatchObject({
      message: "no complete response was received within 30 ms",
      code: "ETIMEDOUT",
      neverSent: false,
    });
  });

  test("is limited even before the request is opened", async () => {
    server = await serve(hangs);
    const error = errorOf(sendTo(server.url, { limitMs: 30 }));
    jest.advanceTimersByTime(30);
    expect(await error).toMatchObject({ code: "ETIMEDOUT" });
    expect(server.received).toHaveLength(0);
  });

  test("is limited to 15 s only until the connection is established", async () => {
    server = await serve(hangs);
    let isOver = false;
    const error = errorOf(sendTo(server.url, { limitMs: 60_000 })).finally(() => {
      isOver = true;
    });
    while (!server.received?.length) await settle();
    jest.advanceTimersByTime(59_999);
    await settle();
    expect(isOver).toBe(false);
    jest.advanceTimersByTime(1);
    expect((await error).message).toBe("no complete response was received within 60 s");
  });
});

test("a proxy of the environment is not used", async () => {
  const { http_proxy, no_proxy } = process.env;
  process.env.http_proxy = "http://127.0.0.1:1";
  delete process.env.no_proxy;
  try {
    await expect(exchange(() => ({}))).resolves.toMatchObject({ status: 200 });
  } finally {
    for (const [name, value] of Object.entries({ http_proxy, no_proxy }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
});

test("a response that arrives before the upload ends is returned, and the rest is not sent", async () => {
  let socketOf: Socket | undefined;
  server = await serveRaw((socket) => {
    socketOf = socket;
    socket.once("data", () => {
      socket.write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 3\r\n\r\nbig");
      socket.pause();
    });
  });
  const { status, body } = await sendTo(server.url, { method: "POST", body: Buffer.alloc(8_000_000) });
  expect([status, body.toString()]).toEqual([413, "big"]);
  const closed = new Promise((resolve) => socketOf!.once("close", resolve));
  socketOf!.on("error", () => undefined).resume();
  await closed;
});

describe("connections", () => {
  const freshSend = async (): Promise<typeof send> => {
    let fresh = send;
    await jest.isolateModulesAsync(async () => {
      fresh = require("../../../src/kit/http/send").send;
    });
    return fresh;
  };

  const connections = async (pauses: number[]) => {
    const ports = new Set<number | undefined>();
    server = await serve((_, response) => {
      ports.add(response.socket?.remotePort);
      return {};
    });
    // With an axios instance of its own: the settings of connections are read when it is created.
    const fresh = await freshSend();
    const now = jest.spyOn(Date, "now");
    let time = 1_000_000_000_000 + ports.size;
    for (const pause of [0, ...pauses]) {
      time += pause;
      now.mockReturnValue(time);
      await fresh({ method: "GET", url: new URL(server.url), headers: {}, limitMs: 20_000 });
      // The socket is free for the next request a moment after the response.
      await wait(2);
    }
    now.mockRestore();
    return ports.size;
  };

  test("are used again for 4 s", async () => {
    expect(await connections([0, 4000, 4000])).toBe(1);
  });

  test("that were idle for longer are not", async () => {
    expect(await connections([4001, 4001])).toBe(3);
  });
});

test.each([
  [0.4, "0 ms"],
  [999, "999 ms"],
  [1000, "1 s"],
  [1499, "1 s"],
  [90_500, "91 s"],
])("%d ms in words is %s", (ms, words) => expect(inSeconds(ms)).toBe(words));

test("the encodings that are asked for are those that are understood", () => {
  expect(ENCODINGS.split(", ").sort()).toEqual(["br", "deflate", "gzip"]);
});
