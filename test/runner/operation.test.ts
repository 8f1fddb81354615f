import { type LogEntry, runOperation } from "../../runner/operation";
import { createPlatform, WriteRefused } from "../../runner/platform";
import type { Exchange } from "../../runner/traffic";
import { fake } from "./fake";
import { type LocalServer, startServer } from "./server";

describe("runOperation", () => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await startServer((request, response) => {
      response.statusCode = request.url === "/fails" ? 500 : 200;
      response.setHeader("Content-Type", "application/json").end(JSON.stringify({ path: request.url }));
    });
  });
  afterAll(() => server.close());

  const raw = (path: string) =>
    ({ kind: "action", key: "rawRequest", values: { method: "GET", url: server.url + path } }) as const;

  test("returns the result of an action, its requests and its logs", async () => {
    const run = await runOperation(createPlatform(fake), raw("/jobs?page=1"));
    expect(run.result).toEqual({ path: "/jobs?page=1" });
    expect(run.requests).toMatchObject([{ method: "GET", path: "/jobs?page=1", status: 200 }]);
    expect(run.logs).toEqual([{ time: expect.any(Date), level: "info", message: "sending GET" }]);
    expect(run.milliseconds).toEqual(expect.any(Number));
  });

  test("returns the result of a data source", async () => {
    const run = await runOperation(createPlatform(fake), {
      kind: "dataSource",
      key: "select",
      values: { search: "it" },
    });
    expect(run).toMatchObject({ result: [{ key: "1", label: "found it" }], requests: [], logs: [] });
  });

  test("separates runs that happen at once, and passes the logs of all to the platform's log", async () => {
    const logged: string[] = [];
    const platform = createPlatform(fake, { log: (level, message) => logged.push(`${level} ${message}`) });
    const runs = await Promise.all(["/a", "/b", "/c"].map((path) => runOperation(platform, raw(path))));
    expect(runs.map(({ requests, logs }) => [requests.map(({ path }) => path), logs.length])).toEqual([
      [["/a"], 1],
      [["/b"], 1],
      [["/c"], 1],
    ]);
    expect(logged.filter((line) => line === "info sending GET")).toHaveLength(3);
  });

  test("reports the requests and logs of a run that fails while it runs", async () => {
    const requests: Exchange[] = [];
    const logs: LogEntry[] = [];
    const events = {
      onRequest: (exchange: Exchange) => requests.push(exchange),
      onLog: (entry: LogEntry) => logs.push(entry),
    };
    await expect(runOperation(createPlatform(fake), raw("/fails"), events)).rejects.toThrow("500");
    expect(requests).toMatchObject([{ path: "/fails", status: 500 }]);
    expect(logs).toMatchObject([{ message: "sending GET" }]);
  });

  test("is refused by the write guard", async () => {
    const platform = createPlatform(fake, { writes: false });
    const operation = { kind: "action", key: "save", values: { value: "a" } } as const;
    await expect(runOperation(platform, operation)).rejects.toThrow(WriteRefused);
  });
});
