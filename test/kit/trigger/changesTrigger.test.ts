import type { Connection } from "@prismatic-io/spectral";
import { changesTrigger, MOST_IN_ONE_RUN, startOfDay } from "../../../src/kit/trigger/polling";
import { TriggerRuns } from "../../support/triggerRuns";
import { converted } from "../../support/triggers";
import { after, at, listOf, type Row, row, rows } from "./list";
import { connection, inputs, vendor } from "./vendor";

type Options = Parameters<typeof changesTrigger<Connection, typeof inputs, Row>>[1];

/** A day after the records of `rows` begin. */
const NOW = after(86_400);

let list: Row[] = [];
let pageSize = 2;
beforeEach(() => {
  list = rows(3);
  pageSize = 2;
  jest.spyOn(Date, "now").mockReturnValue(Date.parse(NOW));
});
afterEach(() => jest.restoreAllMocks());

const definition = (options: Partial<Options> = {}) =>
  changesTrigger<Connection, typeof inputs, Row>(vendor, {
    label: "New and Updated Rows",
    description: "Check for rows",
    inputs,
    concurrentBatches: 3,
    watch: () => ({ source: listOf(list, pageSize, { now: NOW }).source, of: "rows" }),
    example: row(5001, 0),
    ...options,
  });

const start = (values: object = {}, options: Partial<Options> = {}) =>
  new TriggerRuns(converted("rows", definition(options)), { connection, ...values });

/** The types and IDs of the changes that one run delivers. */
const changesIn = async (runs: TriggerRuns, values?: { [key: string]: unknown }) => {
  const { items } = await runs.page({ values });
  return (items as { changeType: string; record: Row }[]).map(
    ({ changeType, record }) => `${changeType} ${record.id}`,
  );
};

describe("the trigger", () => {
  const published = definition() as unknown as Record<string, Record<string, Record<string, unknown>>>;

  test("is published with its own inputs, the switches, and the look-back date", () => {
    const { display, inputs: all } = published;
    expect(display).toEqual({ label: "New and Updated Rows", description: "Check for rows" });
    expect(Object.keys(all!)).toEqual([
      "connection",
      "view",
      "showNewRecords",
      "showUpdatedRecords",
      "lookBackDate",
    ]);
    for (const key of ["showNewRecords", "showUpdatedRecords"])
      expect(all![key]).toMatchObject({ type: "boolean", default: "true", required: true });
    expect(all!.connection).toBe(vendor.connection);
  });

  test("delivers batches of 50 changes, some concurrently", () => {
    expect(published).toMatchObject({
      triggerResolverSupport: "valid",
      batchConfig: { batchSize: 50, concurrentBatchLimit: 3 },
    });
  });

  test("shows an example of a run with one new record", () => {
    expect(published.examplePayload).toEqual({
      payload: {
        body: { data: { created: [row(5001, 0)], updated: [] }, contentType: "application/json" },
      },
    });
  });

  test.each([
    [undefined, "Later polls ignore it."],
    [true, "Changing it restarts polling."],
  ])("tells what a later look-back date does (%s)", (restartsFromLookBackDate, end) => {
    const { lookBackDate } = definition({ restartsFromLookBackDate }).inputs as unknown as {
      lookBackDate: { comments: string };
    };
    expect(lookBackDate.comments).toContain(end);
  });

  test("reads the list with the vendor's client, its own inputs, and a log for warnings", async () => {
    const watch = jest.fn<ReturnType<Options["watch"]>, Parameters<Options["watch"]>>(
      (_api, _values, { warn }) => {
        warn("the list is large");
        return { source: listOf(list).source, of: "rows" };
      },
    );
    const runs = start({ view: "open" }, { watch });
    await runs.page();
    expect(watch).toHaveBeenCalledWith(
      connection,
      { view: "open" },
      { connection, warn: expect.any(Function) },
    );
    expect(runs.warnings).toEqual(["warn the list is large"]);
  });
});

describe("a run", () => {
  test("delivers new and changed records since the previous one, and no existing records", async () => {
    const runs = start();
    const { resultType, body, payload } = await runs.page();
    expect([resultType, body]).toEqual([
      "polled_no_changes",
      { data: { created: [], updated: [] }, contentType: "application/json" },
    ]);
    expect(payload).toHaveProperty("executionId");

    list.push(row(3, 180));
    list[0] = row(0, 200, 0);
    const next = await runs.page();
    expect([next.resultType, next.body.data]).toEqual([
      "completed",
      { created: [list[3]], updated: [list[0]] },
    ]);
    expect(next.items).toEqual([
      { changeType: "created", record: list[3] },
      { changeType: "updated", record: list[0] },
    ]);
    expect(await changesIn(runs)).toEqual([]);
  });

  test.each([
    [true, true, ["created 3", "updated 0"]],
    [true, false, ["created 3"]],
    [false, true, ["updated 0"]],
    [false, false, []],
  ])(
    "with new records: %s and updated records: %s delivers %j",
    async (showNewRecords, showUpdatedRecords, changes) => {
      const runs = start({ showNewRecords, showUpdatedRecords });
      await runs.page();
      list.push(row(3, 180));
      list[0] = row(0, 200, 0);
      expect(await changesIn(runs)).toEqual(changes);
      expect(await changesIn(runs, { showNewRecords: true, showUpdatedRecords: true })).toEqual([]);
    },
  );

  test("of which the switches leave nothing has found no changes", async () => {
    const runs = start({ showNewRecords: false });
    await runs.page();
    list.push(row(3, 180));
    expect((await runs.page()).resultType).toBe("polled_no_changes");
  });

  test.each([
    [25_000, 25_000, ["info This run delivers 25000 changes. The others follow with the next runs."]],
    [24_999, 25_001, []],
  ])(
    "without batches ends with the page that completes 25,000 changes (pages of %d)",
    async (size, delivered, logged) => {
      expect(MOST_IN_ONE_RUN).toBe(25_000);
      list = Array.from({ length: 25_001 }, (_, id) => row(id, id));
      pageSize = size;
      const runs = start({ lookBackDate: "2026-03-01" });
      expect((await runs.page()).items).toHaveLength(delivered);
      expect(runs.logged).toEqual(logged);
      expect(await changesIn(runs)).toHaveLength(25_001 - delivered);
      expect(runs.logged).toEqual([]);
    },
  );
});

describe("the look-back date", () => {
  test("delivers the records since then, regardless of the switches, in the first sync only", async () => {
    list[2] = row(2, 120, -86_400);
    const runs = start({ lookBackDate: "2026-03-01", showNewRecords: false, showUpdatedRecords: false });
    expect(await changesIn(runs)).toEqual(["created 0", "created 1", "updated 2"]);
    list.push(row(3, 180));
    expect(await changesIn(runs)).toEqual([]);
  });

  test("is the beginning of a day in UTC", async () => {
    const midnight = at("2026-03-01T00:00:00Z");
    list = [
      { id: 1, created: midnight, modified: midnight },
      { id: 2, created: midnight, modified: at("2026-02-28T23:59:59.9999999Z") },
    ];
    expect(await changesIn(start({ lookBackDate: "2026-03-01" }))).toEqual(["created 1"]);
  });

  test("is ignored by later runs", async () => {
    const runs = start({ lookBackDate: "2026-03-01" });
    await runs.page();
    expect(await changesIn(runs, { lookBackDate: "2026-02-01" })).toEqual([]);
    expect(await changesIn(runs, { lookBackDate: undefined })).toEqual([]);
    expect(runs.logged).toEqual([]);
  });

  test("restarts a trigger that says so", async () => {
    const runs = start({}, { restartsFromLookBackDate: true });
    await runs.page();
    expect(await changesIn(runs, { lookBackDate: "2026-03-01" })).toHaveLength(3);
    expect(await changesIn(runs, { lookBackDate: "2026-03-01" })).toEqual([]);
    expect(await changesIn(runs, { lookBackDate: "2026-02-28" })).toHaveLength(3);
  });

  test("may be today, and not later", () => {
    const midnight = jest.spyOn(Date, "now").mockReturnValue(Date.parse("2026-03-02T00:00:00Z"));
    expect(startOfDay("From", "2026-03-02")).toBe("2026-03-02T00:00:00.0000000Z");
    expect(startOfDay("From", undefined)).toBeUndefined();
    midnight.mockReturnValue(Date.parse("2026-03-01T23:59:59.999Z"));
    expect(() => startOfDay("From", "2026-03-02")).toThrow(
      'From must be today (UTC) or earlier, got "2026-03-02".',
    );
  });

  test("in the future is refused before anything is read", async () => {
    const watch = jest.fn();
    await expect(start({ lookBackDate: "2026-03-05" }, { watch }).page()).rejects.toThrow(
      'Look-Back Date must be today (UTC) or earlier, got "2026-03-05".',
    );
    expect(watch).not.toHaveBeenCalled();
  });
});

describe("a flow with batches", () => {
  test("gets one page after the other, the last one without a cursor", async () => {
    list = rows(5);
    const runs = start({ lookBackDate: "2026-03-01" });
    const ids: Row["id"][][] = [];
    let cursor: object | null = null;
    do {
      const { items, next, resultType } = await runs.page({ batches: true, cursor });
      ids.push((items as { record: Row }[]).map(({ record }) => record.id));
      expect(resultType).toBe("completed");
      cursor = next;
    } while (cursor);
    expect(ids).toEqual([[0, 1], [2], [3], [4]]);
  });

  test("gets the next page by the cursor alone, if the platform does not show the state between pages", async () => {
    list = rows(5);
    const runs = start({ lookBackDate: "2026-03-01" });
    const { next } = await runs.page({ batches: true });
    runs.state = "{}";
    const { items } = await runs.page({ batches: true, cursor: next });
    expect((items as { record: Row }[]).map(({ record }) => record.id)).toEqual([2]);
  });

  test("that shows no updated records continues after a page with nothing else", async () => {
    list = rows(1);
    const runs = start({ showUpdatedRecords: false });
    await runs.page({ batches: true });
    list = [row(0, 200, -3600), row(1, 201, -3600), row(2, 202)];
    const first = await runs.page({ batches: true });
    expect([first.items, first.resultType]).toEqual([[], "completed"]);
    const second = await runs.page({ batches: true, cursor: first.next });
    expect([second.items.length, second.resultType, second.next]).toEqual([1, "completed", null]);
  });

  test("whose last page is empty has polled changes all the same", async () => {
    list = rows(4);
    const runs = start({ lookBackDate: "2026-03-01" });
    const first = await runs.page({ batches: true });
    list = [];
    const last = await runs.page({ batches: true, cursor: first.next });
    expect([last.items, last.next, last.resultType]).toEqual([[], null, "completed"]);
  });

  test("that has nothing to read has polled no changes", async () => {
    pageSize = 3;
    const runs = start();
    await runs.page({ batches: true });
    const { next, resultType } = await runs.page({ batches: true });
    expect([next, resultType]).toEqual([null, "polled_no_changes"]);
  });
});
