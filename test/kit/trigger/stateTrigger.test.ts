import type { Connection } from "@prismatic-io/spectral";
import type { Remembers, Standing } from "../../../src/kit/trigger/states";
import { stateTrigger } from "../../../src/kit/trigger/stateTrigger";
import { TriggerRuns } from "../../support/triggerRuns";
import { converted } from "../../support/triggers";
import { after, listOf, type Row, row, scattered } from "./list";
import { connection, inputs, vendor } from "./vendor";

interface Job extends Row {
  standing: Standing;
}

type Options = Parameters<typeof stateTrigger<Connection, typeof inputs, Job>>[1];

const NOW = after(86_400);

const job = (id: number, standing: Standing, seconds: number, created = -86_400): Job => ({
  ...row(id, seconds, created),
  standing,
});

let jobs: Job[] = [];
let pageSize = 100;
/** How often the records to remember are read. */
let readings = 0;
/** Called after the records to remember are read. */
let afterReading = () => {};
beforeEach(() => {
  jobs = [job(1, "waiting", 0), job(2, "reached", 1), job(3, "other", 2)];
  pageSize = 100;
  readings = 0;
  afterReading = () => {};
  jest.spyOn(Date, "now").mockReturnValue(Date.parse(NOW));
});
afterEach(() => jest.restoreAllMocks());

const change = (id: number, standing: Standing, seconds: number) => {
  const at = jobs.findIndex((one) => one.id === id);
  jobs[at] = job(id, standing, seconds);
};

/** The list of jobs as the trigger watches it. */
const listWith = (remembers: Remembers): ReturnType<Options["watch"]> => ({
  source: listOf(jobs, pageSize, { now: NOW }).source,
  of: "jobs",
  remembers,
  standing: ({ standing }) => standing,
  remembered: async () => {
    readings++;
    const found = [...jobs];
    afterReading();
    return found;
  },
});

const definition = (options: Partial<Options> = {}) =>
  stateTrigger<Connection, typeof inputs, Job>(vendor, {
    label: "Job Completed",
    description: "Check for completed jobs",
    inputs,
    concurrentBatches: 3,
    watch: () => listWith("waiting"),
    example: job(5001, "reached", 0),
    ...options,
  });

const start = (values: object = {}, options: Partial<Options> = {}) =>
  new TriggerRuns(converted("jobs", definition(options)), { connection, ...values });

const idsOf = (items: unknown[]) => (items as Job[]).map(({ id }) => id);
/** The IDs that one run delivers. */
const idsIn = async (runs: TriggerRuns) => idsOf((await runs.page()).items);

/** Where spectral keeps a trigger's state within the instance's. */
const savedIn = (runs: TriggerRuns) => JSON.parse(runs.state).__prismaticInternal.polling;
const store = (runs: TriggerRuns, polling: object) => {
  runs.state = JSON.stringify({ __prismaticInternal: { polling } });
};

describe("the trigger", () => {
  const published = definition() as unknown as Record<string, Record<string, unknown>>;

  test("is published with its own inputs and the look-back date, and delivers batches of 50", () => {
    expect(published).toMatchObject({
      display: { label: "Job Completed", description: "Check for completed jobs" },
      triggerResolverSupport: "valid",
      batchConfig: { batchSize: 50, concurrentBatchLimit: 3 },
    });
    expect(Object.keys(published.inputs!)).toEqual(["connection", "view", "lookBackDate"]);
    expect(published.inputs!.connection).toBe(vendor.connection);
  });

  test("shows an example of a run with one record", () => {
    const body = { data: { records: [job(5001, "reached", 0)] }, contentType: "application/json" };
    expect(published.examplePayload).toEqual({ payload: { body } });
  });

  test("reads the list with the vendor's client, its own inputs, and a log for warnings", async () => {
    const watch = jest.fn<ReturnType<Options["watch"]>, Parameters<Options["watch"]>>(
      (_api, _values, about) => {
        about.warn("the list is large");
        return listWith("waiting");
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
  test("delivers the records that have reached the state since the previous one", async () => {
    const runs = start();
    const first = await runs.page();
    expect([first.items, first.resultType]).toEqual([[], "polled_no_changes"]);
    expect(first.payload).toHaveProperty("executionId");
    expect(runs.logged).toEqual(["info Polling begins: existing records are not delivered."]);

    change(1, "reached", 100);
    change(2, "reached", 101);
    jobs.push(job(4, "reached", 102, 102), job(5, "waiting", 103, 103));
    const { body, items, resultType, next } = await runs.page();
    expect(body).toEqual({ data: { records: [jobs[0], jobs[3]] }, contentType: "application/json" });
    expect([idsOf(items), resultType, next]).toEqual([[1, 4], "completed", null]);
    expect(runs.logged).toEqual([]);

    change(4, "reached", 104);
    change(5, "reached", 105);
    expect(await idsIn(runs)).toEqual([5]);
    expect((await runs.page()).resultType).toBe("polled_no_changes");
  });

  test("reads the records to remember once, when the trigger begins", async () => {
    const runs = start();
    for (let count = 0; count < 3; count++) await runs.page();
    expect(readings).toBe(1);
  });

  test("has not missed a change between the two readings of the first run", async () => {
    afterReading = () => change(3, "waiting", 10);
    const runs = start();
    await runs.page();
    change(3, "reached", 20);
    expect(await idsIn(runs)).toEqual([3]);
  });

  test("begins although the list contains a row that is no record", async () => {
    const watch: Options["watch"] = () => {
      const list = listWith("waiting");
      const { all } = list.source;
      list.source.all = async (since, before) => {
        const { records, complete } = await all(since, before);
        return { records: [null as unknown as Job, ...records], complete };
      };
      return list;
    };
    const runs = start({}, { watch });
    await runs.page();
    expect(runs.warnings).toEqual(["warn Skipped 1 records without an ID or a valid time of change."]);
  });

  test("keeps its state small, however many records were changed", async () => {
    jobs = Array.from({ length: 4000 }, (_, at) => job(scattered(at), "reached", 0));
    pageSize = 4000;
    const runs = start();
    await runs.page();
    const { seen } = savedIn(runs).content.poll.content.place;
    expect(seen.length).toBeLessThanOrEqual(24_000);
  });

  test("warns if there are more records than it can remember", async () => {
    jobs = Array.from({ length: 4500 }, (_, at) => job(scattered(at), "waiting", 0));
    pageSize = 4500;
    const runs = start();
    await runs.page();
    expect(runs.warnings).toEqual([
      expect.stringMatching(
        /^warn \d+ records are too many to remember: those that were created first are no longer watched\.$/,
      ),
    ]);
  });
});

describe("the look-back date", () => {
  test("delivers the records in the state that were changed since then", async () => {
    jobs.push(job(4, "reached", -86_400), job(5, "reached", 5));
    const runs = start(
      { lookBackDate: "2026-03-01" },
      { watch: () => ({ ...listWith("waiting"), remembered: async () => [] }) },
    );
    const { items, resultType } = await runs.page();
    expect([idsOf(items), resultType]).toEqual([[2, 5], "completed"]);
    expect(await idsIn(runs)).toEqual([]);
  });

  test("in the future is refused before anything is read", async () => {
    const watch = jest.fn();
    await expect(start({ lookBackDate: "2026-03-05" }, { watch }).page()).rejects.toThrow(
      'Look-Back Date must be today (UTC) or earlier, got "2026-03-05".',
    );
    expect(watch).not.toHaveBeenCalled();
  });
});

describe("a saved state", () => {
  test.each([
    ["that was changed", (saved: object) => ({ ...saved, check: "0" }), "is damaged"],
    ["of another list", (saved: object) => ({ ...saved, of: "x" }), "belongs to another list or account"],
    ["of another version", (saved: object) => ({ ...saved, version: 2 }), "was written by another version"],
    [
      "of an older version",
      ({ of }: { of: string }) => ({ of, keys: "" }),
      "was written by an older version",
    ],
  ])("%s starts over with a warning", async (_, changed, problem) => {
    const runs = start();
    await runs.page();
    store(runs, changed(savedIn(runs)));
    change(1, "reached", 100);
    expect(await idsIn(runs)).toEqual([]);
    expect([runs.logged, readings]).toEqual([
      [
        `warn Polling starts over, as in its first run: the saved state ${problem}.`,
        "info Polling begins: existing records are not delivered.",
      ],
      2,
    ]);
    jobs.push(job(4, "reached", 200, 200));
    expect(await idsIn(runs)).toEqual([4]);
  });
});

describe("a flow with batches", () => {
  /** The IDs of each page of one run. Every page gets the state of the previous one, or that of the run's beginning. */
  async function pagesOf(runs: TriggerRuns, { showsState }: { showsState: boolean }) {
    const before = runs.state;
    const ids: unknown[][] = [];
    let cursor: object | null = null;
    do {
      if (!showsState) runs.state = before;
      const { items, next, resultType } = await runs.page({ batches: true, cursor });
      expect(resultType).toBe("completed");
      ids.push(idsOf(items));
      cursor = next;
    } while (cursor);
    return ids;
  }

  test.each([true, false])(
    "gets one page after the other, each record once (state shown: %s)",
    async (showsState) => {
      jobs = [1, 2, 3, 4, 5].map((id) => job(id, "waiting", id));
      const runs = start();
      await runs.page({ batches: true });
      pageSize = 2;
      for (const id of [1, 2, 4, 5]) change(id, "reached", 600 * id);
      expect(await pagesOf(runs, { showsState })).toEqual([[1], [2], [4], [5]]);
      expect(runs.logged).toEqual([]);
      expect((await runs.page({ batches: true })).items).toEqual([]);
    },
  );

  test.each([true, false])(
    "remembers what earlier pages have shown (state shown: %s)",
    async (showsState) => {
      jobs = [1, 2, 3].map((id) => job(id, "reached", id * 600));
      pageSize = 2;
      const runs = start(
        { lookBackDate: "2026-03-01" },
        { watch: () => ({ ...listWith("waiting"), remembered: async () => [] }) },
      );
      const first = await runs.page({ batches: true });
      expect(idsOf(first.items)).toEqual([1, 2]);
      if (!showsState) runs.state = "{}";
      // It changes while the pages are read, but has not left the state.
      change(1, "reached", 1200);
      const second = await runs.page({ batches: true, cursor: first.next });
      expect(idsOf(second.items)).toEqual([]);
      expect(readings).toBe(0);
    },
  );

  test("whose last page is empty has polled changes all the same", async () => {
    jobs = [1, 2, 3].map((id) => job(id, "reached", id * 600));
    pageSize = 2;
    const runs = start({ lookBackDate: "2026-03-01" });
    const first = await runs.page({ batches: true });
    jobs.length = 0;
    const last = await runs.page({ batches: true, cursor: first.next });
    expect([last.items, last.next, last.resultType]).toEqual([[], null, "completed"]);
  });

  test("does not continue from a damaged cursor, and the state stays as it is", async () => {
    jobs = [1, 2, 3].map((id) => job(id, "reached", id * 600));
    pageSize = 2;
    const runs = start({ lookBackDate: "2026-03-01" });
    const { next } = await runs.page({ batches: true });
    const { state } = runs;
    await expect(runs.page({ batches: true, cursor: { ...next, check: "0" } })).rejects.toThrow(
      "The next page cannot be read: its cursor is damaged. The next run continues from the saved state.",
    );
    expect(runs.state).toBe(state);
  });
});
