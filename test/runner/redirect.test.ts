import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import axios from "axios";
import { HostRefused, redirect } from "../../runner/redirect";

interface Seen {
  method?: string;
  url?: string;
  host?: string;
  body: string;
}

/** A server that answers with its name, and keeps what came. */
async function startServer(name: string) {
  const seen: Seen[] = [];
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push({ method: request.method, url: request.url, host: request.headers.host, body });
    response.setHeader("Content-Type", "text/plain").end(name);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, close };
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
  let one: Awaited<ReturnType<typeof startServer>>;
  let other: Awaited<ReturnType<typeof startServer>>;
  const inForce: { restore(): void }[] = [];
  const start = (hosts: string[], url: string) => {
    const started = redirect(hosts, url);
    inForce.push(started);
    return started;
  };

  beforeAll(async () => {
    one = await startServer("one");
    other = await startServer("other");
  });
  afterEach(() => {
    for (const each of inForce.splice(0)) each.restore();
    one.seen.length = 0;
    other.seen.length = 0;
  });
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  test("sends a known host's requests to the local server, whole", async () => {
    start(["api.example.com"], one.url);
    const { data } = await send("https://api.example.com/v2/jobs?page=1", {
      method: "POST",
      data: { id: 0 },
    });
    expect(data).toBe("one");
    expect(one.seen).toEqual([
      { method: "POST", url: "/v2/jobs?page=1", host: "api.example.com", body: '{"id":0}' },
    ]);
  });

  test("keeps a port in the Host header, and a Host header that was given", async () => {
    start(["api.example.com"], one.url);
    await send("https://api.example.com:8443/");
    await send("https://api.example.com/", { headers: { Host: "given.example.com" } });
    expect(one.seen.map(({ host }) => host)).toEqual(["api.example.com:8443", "given.example.com"]);
  });

  test("takes every way to call https.request and https.get", async () => {
    start(["api.example.com"], one.url);
    const answered = (begin: (callback: (response: http.IncomingMessage) => void) => http.ClientRequest) =>
      new Promise<number | undefined>((resolve, reject) => {
        const request = begin((response) => resolve(response.resume().statusCode));
        request.on("error", reject).end();
      });
    const url = "https://api.example.com/a";
    await answered((callback) => https.request(url, callback));
    await answered((callback) => https.request(new URL(url), { method: "PUT" }, callback));
    await answered((callback) => https.request({ host: "API.example.com", path: "/b" }, callback));
    await answered((callback) => https.get(url, callback));
    expect(one.seen.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
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
      "A request to evil.example.net was stopped: only api.example.com may be called here.",
    );
    expect(one.seen).toEqual([]);
  });

  test("several redirects hold at once, the newest first", async () => {
    start(["api.one.example"], one.url);
    const second = start(["api.other.example", "api.one.example"], other.url);
    expect((await send("https://api.one.example/")).data).toBe("other");
    expect((await send("https://api.other.example/")).data).toBe("other");
    second.restore();
    expect((await send("https://api.one.example/")).data).toBe("one");
    await expect(send("https://api.other.example/")).rejects.toThrow("was stopped");
  });

  test("gives node:https its functions back with the last restore, which may be called again", () => {
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
