import { multipart } from "../../src/kit/http/multipart";
import type { ClientOptions } from "../../src/kit/http/types";
import { clientOf, thrownBy } from "./client";
import { type Answering, hangs, inTurn, type Local, resets, says, serve, serveRaw } from "./server";

let server: Local;
afterEach(() => server.close());

/** A vendor that processes every request, and then responds with `answer`. */
async function processingVendor(answer: Answering, options: Partial<ClientOptions> = {}) {
  const records: unknown[] = [];
  server = await serve((request, response) => {
    const status = answer(request, response);
    if (!(response.writableEnded && response.statusCode === 429))
      records.push(JSON.parse(request.body || "null"));
    return status;
  });
  return { records, client: clientOf(server.url, options) };
}

const cutsOff: Answering = (_, response) => {
  response.writeHead(201, { "Content-Length": 100 });
  response.write('{"id":');
  setTimeout(() => response.socket?.destroy(), 5);
};

const OUTCOME_UNKNOWN =
  "Acme may have processed this request, so it was not sent again. Look for the record in Acme before running this step again";

const uncertain: [string, Answering, string][] = [
  ["500", says(500), "Acme 500 on"],
  ["502", says(502, "<html>Bad gateway</html>"), "Acme 502 on"],
  ["503", says(503), "Acme 503 on"],
  ["504", says(504), "Acme 504 on"],
  ["408", says(408), "Acme 408 on"],
  ["a reset", resets, "the connection was closed before the response was complete"],
  ["a cut-off body", cutsOff, "the connection was closed before the response was complete"],
  ["silence", hangs, "no complete response was received within 300 ms"],
  ["a web page", says(200, "<html>Welcome</html>"), "the response was a web page, not JSON"],
  ["malformed JSON", says(201, '{"id":'), "the response was JSON that is cut off or broken"],
  ["a redirect", says(302, "", { Location: "/login" }), "Acme 302 on"],
];

describe.each(["POST", "PATCH"])("a %s that was processed, followed by", (method) => {
  test.each(uncertain)(
    "%s, is never sent again, and the error says how to check",
    async (_, answer, message) => {
      const { records, client } = await processingVendor(answer, { limits: { tryMs: 300 } });
      const error = await thrownBy(client.request(method, "jobs", { body: { name: "one" } }));
      expect(records).toEqual([{ name: "one" }]);
      expect(error.message).toContain(message);
      expect(error.message).toContain(OUTCOME_UNKNOWN);
      expect(error).toMatchObject({ name: "VendorError", outcomeUnknown: true, retryable: false });
    },
  );
});

test.each(["POST", "PATCH", "PUT", "DELETE"])(
  "a %s that was refused with 429 is sent again, and creates one record",
  async (method) => {
    const tooFast = says(429, "Rate limit is exceeded. Try again in 0.01 seconds.");
    const { records, client } = await processingVendor(inTurn(tooFast, tooFast, says(200, '{"id":1}')));
    const { data } = await client.request(method, "jobs", { body: { name: "one" } });
    expect(data).toEqual({ id: 1 });
    expect(records).toEqual([{ name: "one" }]);
    expect(server.received).toHaveLength(3);
  },
);

test("the outcome of a POST is unknown after a 429 and a 500", async () => {
  const { records, client } = await processingVendor(
    inTurn(says(429, "", { "Retry-After": "0" }), says(500)),
  );
  const error = await thrownBy(client.request("POST", "jobs", { body: {} }));
  expect(records).toHaveLength(1);
  expect(error.message).toContain(OUTCOME_UNKNOWN);
});

test("the outcome of a POST that the vendor refuses is known", async () => {
  const { client } = await processingVendor(
    says(400, '{"message":"Priority is required.","fields":{"priority":["is required"]}}'),
  );
  const error = await thrownBy(client.request("POST", "jobs", { body: {} }));
  expect(server.received).toHaveLength(1);
  expect(error.message).toBe("Acme 400 on POST jobs: Priority is required.");
  expect(error).toMatchObject({ fields: { priority: ["is required"] }, outcomeUnknown: false });
});

test("a POST to a server that cannot be reached is retried, and its outcome is known", async () => {
  server = await serve(hangs);
  await server.close();
  const error = await thrownBy(clientOf(server.url).request("POST", "jobs", { body: {} }));
  expect(error.message).toMatch(/^Acme on POST jobs: the connection was refused\. Tried 6 times/);
  expect(error).toMatchObject({ outcomeUnknown: false, retryable: true });
});

test("the outcome of a POST whose TLS handshake never completes is known", async () => {
  const silent = await serveRaw((socket) => socket.resume());
  server = { ...silent, received: [] };
  const limits = { tryMs: 100, totalMs: 300 };
  const client = clientOf(silent.url.replace("http:", "https:"), { limits });
  const error = await thrownBy(client.request("POST", "jobs", { body: {} }));
  expect(error.message).toMatch(/no connection was established within 100 ms/);
  expect(error.outcomeUnknown).toBe(false);
});

test.each(["PUT", "DELETE"])(
  "a %s is retried after an uncertain try, and its final error mentions that try",
  async (method) => {
    const { client } = await processingVendor(inTurn(says(502), says(200, '{"id":1}')));
    await expect(client.request(method, "jobs/1", { body: {} })).resolves.toMatchObject({ data: { id: 1 } });
    await server.close();
    const refused = await processingVendor(inTurn(resets, says(409, '{"message":"In use."}')));
    const error = await thrownBy(refused.client.request(method, "jobs/1", { body: {} }));
    expect(error.message).toMatch(
      /^Acme 409 on \w+ jobs\/1: In use\. Tried 2 times in \d+ ms\. An earlier try failed \(the connection was closed before the response was complete\) and may have been processed$/,
    );
    expect(error.outcomeUnknown).toBe(false);
  },
);

test("a DELETE succeeds if its first try was processed and the second one returns 404", async () => {
  const { client } = await processingVendor(inTurn(says(504), says(404)));
  await expect(client.request("DELETE", "jobs/1")).resolves.toMatchObject({ status: 204 });
  await expect(client.request("DELETE", "jobs/1")).rejects.toThrow("Acme 404 on DELETE jobs/1");
});

test("a repeatable request is retried, whatever its method", async () => {
  const { client } = await processingVendor(inTurn(says(500), resets, says(200, "{}")));
  await client.request("POST", "search", { body: {}, repeatable: true });
  expect(server.received).toHaveLength(3);
  await server.close();
  const error = await thrownBy(
    (await processingVendor(says(500))).client.request("POST", "search", { repeatable: true }),
  );
  expect(error).toMatchObject({ outcomeUnknown: false, retryable: true });
});

test("a PUT that adds a record is not sent again if the vendor may have processed it", async () => {
  const adding = { body: {}, repeatable: false };
  const { client } = await processingVendor(resets);
  const error = await thrownBy(client.request("PUT", "jobs/1/items", adding));
  expect(server.received).toHaveLength(1);
  expect(error.message).toContain("may have processed this request, so it was not sent again");
  expect(error).toMatchObject({ outcomeUnknown: true, retryable: false });
  await server.close();
  const busy = await processingVendor(inTurn(says(429), says(200, "{}")));
  await busy.client.request("PUT", "jobs/1/items", adding);
  expect(server.received).toHaveLength(2);
});

test("does not start a try for which too little time is left", async () => {
  const { client } = await processingVendor(says(503), { limits: { tryMs: 400, totalMs: 500, waitMs: 200 } });
  await thrownBy(client.request("GET", "jobs"));
  expect(server.received).toHaveLength(1);
});

test("no POST is lost on an idle connection that the server closed", async () => {
  // Closes each connection as soon as it is idle, as servers with a short keep-alive do.
  server = await serve((_, response) => {
    response.on("finish", () => setTimeout(() => response.socket?.end(), 1));
    return { id: 1 };
  });
  const client = clientOf(server.url);
  for (let sent = 0; sent < 20; sent++) {
    await client.request("POST", "jobs", { body: { sent } });
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  expect(server.received.map(({ body }) => JSON.parse(body).sent)).toEqual(
    Array.from({ length: 20 }, (_, at) => at),
  );
});

interface Sent {
  body: unknown;
  headers?: Record<string, string>;
  type: unknown;
  text: unknown;
}

test("sends each kind of body with its content type", async () => {
  server = await serve(() => ({}));
  const client = clientOf(server.url);
  const file = { data: Buffer.from("bytes"), contentType: "image/png" };
  const form = multipart({ name: "ä", file: { file, fileName: "a.png" } });
  const bodies: Sent[] = [
    { body: { a: "ä" }, type: "application/json", text: '{"a":"ä"}' },
    { body: [1], type: "application/json", text: "[1]" },
    {
      body: new URLSearchParams({ a: "ä b" }),
      type: "application/x-www-form-urlencoded",
      text: "a=%C3%A4+b",
    },
    { body: Buffer.from("xyz"), type: "application/octet-stream", text: "xyz" },
    { body: "a=1", type: "application/x-www-form-urlencoded", text: "a=1" },
    { body: "<a/>", headers: { "content-type": "text/xml" }, type: "text/xml", text: "<a/>" },
    {
      body: { a: 1 },
      headers: { "CONTENT-TYPE": "application/merge-patch+json" },
      type: "application/merge-patch+json",
      text: '{"a":1}',
    },
    {
      body: form,
      headers: { "content-type": "x/y" },
      type: expect.stringMatching(/^multipart\/form-data; boundary=/),
      text: expect.stringMatching(
        /name="file"; filename="a.png"\r\nContent-Type: image\/png\r\n\r\nbytes\r\n/,
      ),
    },
    { body: undefined, type: undefined, text: "" },
  ];
  for (const method of ["POST", "DELETE"]) {
    for (const { body, headers, type, text } of bodies) {
      await client.request(method, "jobs", { body, headers });
      const request = server.received.at(-1);
      expect([request?.headers["content-type"], request?.body]).toEqual([type, text]);
      expect(request?.headers["transfer-encoding"]).toBeUndefined();
    }
  }
});

test("rejects a body that cannot be serialized", async () => {
  server = await serve(() => ({}));
  const loop: Record<string, unknown> = {};
  loop.loop = loop;
  await expect(clientOf(server.url).request("POST", "jobs", { body: loop })).rejects.toThrow("circular");
  expect(server.received).toHaveLength(0);
});
