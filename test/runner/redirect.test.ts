import type http from "node:http";
import https from "node:https";
import axios from "axios";
import { HostRefused, redirect } from "../../runner/redirect";
import { readText, startServer } from "./server";

interface Received {
  method?: string;
  url?: string;
  host?: string;
  body: string;
}

/** A server that responds with its name, and records the requests. */
async function startRecorder(name: string) {
  const received: Received[] = [];
  const server = await startServer(async (request, response) => {
    const { method, url, headers } = request;
    received.push({ method, url, host: headers.host, body: await readText(request) });
    response.setHeader("Content-Type", "text/plain").end(name);
  });
  return { ...server, received };
}

const send = (url: string, more = {}) =>
  axios.request({
    url,
    maxRedirects: 0,
    proxy: false,
    httpsAgent: new https.Agent({ keepAlive: true }),
    ...more,
  });

describe("redirect", () => {
  const own = { request: https.request, get: https.get };
  let one: Awaited<ReturnType<typeof startRecorder>>;
  let other: Awaited<ReturnType<typeof startRecorder>>;
  const redirects: { restore(): void }[] = [];
  const start = (hosts: string[], url: string) => {
    const started = redirect(hosts, url);
    redirects.push(started);
    return started;
  };

  beforeAll(async () => {
    one = await startRecorder("one");
    other = await startRecorder("other");
  });
  afterEach(() => {
    for (const each of redirects.splice(0)) each.restore();
    one.received.length = 0;
    other.received.length = 0;
  });
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  test("sends the requests for a host to the local server, unchanged", async () => {
    start(["api.example.com"], one.url);
    const { data } = await send("https://api.example.com/v2/jobs?page=1", {
      method: "POST",
      data: { id: 0 },
    });
    expect(data).toBe("one");
    expect(one.received).toEqual([
      { method: "POST", url: "/v2/jobs?page=1", host: "api.example.com", body: '{"id":0}' },
    ]);
  });

  test("keeps a port in the Host header, and a Host header that the caller has set", async () => {
    start(["api.example.com"], one.url);
    await send("https://api.example.com:8443/");
    await send("https://api.example.com/", { headers: { Host: "custom.example.com" } });
    expect(one.received.map(({ host }) => host)).toEqual(["api.example.com:8443", "custom.example.com"]);
  });

  test("covers every way to call https.request and https.get", async () => {
    start(["api.example.com"], one.url);
    const statusOf = (start: (callback: (response: http.IncomingMessage) => void) => http.ClientRequest) =>
      new Promise<number | undefined>((resolve, reject) => {
        const request = start((response) => resolve(response.resume().statusCode));
        request.on("error", reject).end();
      });
    const url = "https://api.example.com/a";
    await statusOf((callback) => https.request(url, callback));
    await statusOf((callback) => https.request(new URL(url), { method: "PUT" }, callback));
    await statusOf((callback) => https.request({ host: "API.example.com", path: "/b" }, callback));
    await statusOf((callback) => https.get(url, callback));
    expect(one.received.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      "GET /a",
      "PUT /a",
      "GET /b",
      "GET /a",
    ]);
  });

  test("refuses every other host, by name, and sends nothing", async () => {
    start(["api.example.com"], one.url);
    expect(() => https.request("https://evil.example.net/")).toThrow(HostRefused);
    await expect(send("https://evil.example.net/")).rejects.toThrow(
      "The request to evil.example.net was blocked: only api.example.com can be reached here.",
    );
    expect(one.received).toEqual([]);
  });

  test("several redirects can be active at once: the newest comes first", async () => {
    start(["api.one.example"], one.url);
    const second = start(["api.other.example", "api.one.example"], other.url);
    expect((await send("https://api.one.example/")).data).toBe("other");
    expect((await send("https://api.other.example/")).data).toBe("other");
    second.restore();
    expect((await send("https://api.one.example/")).data).toBe("one");
    await expect(send("https://api.other.example/")).rejects.toThrow("was blocked");
  });

  test("the last restore, which may be called again, restores the functions of node:https", () => {
    const first = redirect(["a.example"], one.url);
    const second = redirect(["b.example"], other.url);
    expect(https.request).not.toBe(own.request);
    first.restore();
    expect(https.request).not.toBe(own.request);
    second.restore();
    second.restore();
    expect(https.request).toBe(own.request);
    expect(https.get).toBe(own.get);
  });
});
