import http from "node:http";
import axios from "axios";
import { redirect } from "../../runner/redirect";
import { type Exchange, recordTraffic, watchTraffic } from "../../runner/traffic";
import { type LocalServer, startServer } from "./server";

const own = Object.getOwnPropertyNames(http.ClientRequest.prototype);

describe("traffic", () => {
  let server: LocalServer;
  let restore: () => void;
  beforeAll(async () => {
    server = await startServer((request, response) => {
      request.resume();
      response.statusCode = 201;
      response.end("x".repeat(5000));
    });
    restore = redirect(["api.example.com"], server.url).restore;
  });
  afterAll(async () => {
    restore();
    await server.close();
  });
  const send = (data: unknown = {}, path = "/jobs?page=1") =>
    axios.post(`https://api.example.com${path}`, data, {
      maxRedirects: 0,
      proxy: false,
      responseType: "text",
    });

  test("every request is reported once it is over, by the name of the host, until watching ends", async () => {
    const exchanges: Exchange[] = [];
    const stop = watchTraffic((exchange) => exchanges.push(exchange));
    await send({ name: "Zoë" });
    await send(new URLSearchParams({ a: "1" }));
    await axios.get("http://127.0.0.1:1/", { proxy: false }).catch(() => undefined);
    stop();
    await send();

    const common = { method: "POST", host: "api.example.com", path: "/jobs?page=1", status: 201 };
    expect(exchanges).toMatchObject([
      { ...common, contentType: "application/json", bodyBytes: 15 },
      { ...common, contentType: expect.stringMatching(/urlencoded/), bodyBytes: 3 },
      { host: "127.0.0.1:1", status: undefined, bytes: 0, bodyBytes: 0 },
    ]);
    expect(exchanges.slice(0, 2).map(({ body }) => body.toString("utf8"))).toEqual(['{"name":"Zoë"}', "a=1"]);
    for (const { bytes, milliseconds, startedAt } of exchanges.slice(0, 2)) {
      expect(bytes).toBeGreaterThan(5000);
      expect(bytes).toBeLessThan(6000);
      expect(milliseconds).toEqual(expect.any(Number));
      expect(startedAt).toEqual(expect.any(Date));
    }
  });

  test("the beginning of a large body is kept, and its size", async () => {
    const exchanges: Exchange[] = [];
    const stop = watchTraffic((exchange) => exchanges.push(exchange));
    await send(Buffer.alloc(300_000, "a"));
    stop();
    expect(exchanges[0]).toMatchObject({ bodyBytes: 300_000 });
    expect(exchanges[0]!.body).toHaveLength(262_144);
  });

  test("a recording has only the requests of its own function, however many run at once", async () => {
    const recordings = await Promise.all(
      ["/a", "/b", "/c"].map(async (path) => {
        const paths: string[] = [];
        await recordTraffic(
          (exchange) => paths.push(exchange.path),
          async () => {
            await send({}, path);
            await recordTraffic(
              () => undefined,
              () => send({}, `${path}/nested`),
            );
          },
        );
        return paths;
      }),
    );
    expect(recordings).toEqual([
      ["/a", "/a/nested"],
      ["/b", "/b/nested"],
      ["/c", "/c/nested"],
    ]);
  });

  test("Node's classes are as they were once nobody watches", async () => {
    const stop = watchTraffic(() => undefined);
    expect(Object.getOwnPropertyNames(http.ClientRequest.prototype)).not.toEqual(own);
    stop();
    stop();
    expect(Object.getOwnPropertyNames(http.ClientRequest.prototype)).toEqual(own);
  });
});
