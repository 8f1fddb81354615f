import { columnsOf, tableOf } from "../../workbench/server/table";
import { WireLog } from "../../workbench/server/wireLog";
import type { WireEntry } from "../../workbench/shared/protocol";

describe("a table", () => {
  test("has the fields of all records, and blank cells where a record lacks one", () => {
    const records = [
      { id: 1, name: "a" },
      { id: 2, address: { city: "Bern" } },
      { id: 3, name: null },
    ];
    const columns = columnsOf(records);
    expect(columns).toEqual(["id", "name", "address"]);
    expect(tableOf(records, columns, [2, 1, 0], { offset: 0, limit: 2 })).toEqual({
      columns,
      rows: [
        ["3", "", ""],
        ["2", "", '{"city":"Bern"}'],
      ],
      indexes: [2, 1],
      total: 3,
    });
  });

  test("shows zero and false, and the fields of the record alone", () => {
    const records: object[] = [{ count: 0, active: false, toString: "x" }, { count: 1 }];
    const { rows } = tableOf(records, columnsOf(records), [0, 1], { offset: 0, limit: 5 });
    expect(rows).toEqual([
      ["0", "false", "x"],
      ["1", "", ""],
    ]);
  });

  test("stays small, whatever the records contain", () => {
    const record = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`field${at}`, "x".repeat(5000)]),
    );
    const columns = columnsOf([record]);
    expect(columns).toHaveLength(200);
    const { rows } = tableOf([record], columns, [0], { offset: 0, limit: 1 });
    expect(JSON.stringify(rows).length).toBeLessThan(50_000);
  });
});

describe("the requests of a run", () => {
  const entry = (length: number): WireEntry => ({
    ...{ startedAt: 1, method: "GET", host: "x", path: "/", status: 200, bytes: length, milliseconds: 1 },
    ...{ requestHeaders: { a: "b" }, responseHeaders: {}, requestBody: "", responseBody: "x".repeat(length) },
  });

  test("are listed without their bodies", () => {
    const log = new WireLog();
    log.addRequest(entry(3));
    const { requestHeaders, responseHeaders, requestBody, responseBody, ...summary } = entry(3);
    expect(log.summaries()).toEqual([summary]);
    expect(log.entry(0)).toEqual(entry(3));
    expect(log.entry(1)).toBeUndefined();
  });

  test("are counted beyond 2,000, which are kept", () => {
    const log = new WireLog();
    for (let at = 0; at < 2005; at++) log.addRequest(entry(0));
    expect(log.requests).toBe(2005);
    expect(log.summaries()).toHaveLength(2000);
  });

  test("have lines of their log cut, and 2,000 of them kept", () => {
    const log = new WireLog();
    for (let time = 0; time < 2001; time++) log.addLine({ time, level: "info", message: "x".repeat(20_000) });
    expect(log.lines).toHaveLength(2000);
    expect(log.lines[0]!.message).toHaveLength(10_000);
    expect(log.characters).toBe(20_000_000);
  });

  test("keep 32 MB of what was sent and received, and say so of the rest", () => {
    const log = new WireLog();
    const megabytes = 1024 * 1024;
    for (let at = 0; at < 5; at++) log.addRequest(entry(10 * megabytes));
    expect(log.characters).toBe(30 * megabytes);
    expect(log.entry(2)!.responseBody).toHaveLength(10 * megabytes);
    expect(log.entry(3)!.responseBody).toContain("not kept");
  });
});
