import fc from "fast-check";
import { Flow, type Run } from "./flow";
import { behaviour, happen, type Step, steps } from "./history";
import { type Shown, VendorModel } from "./vendor";

// A thousand histories take seconds, or minutes on a busy machine.
jest.setTimeout(180_000);

let vendor: VendorModel;

jest.mock("../../../src/servicetitan/client", () => ({
  ...jest.requireActual("../../../src/servicetitan/client"),
  connect: () => vendor.api,
}));

interface Delivered extends Shown {
  active: boolean;
}

const version = ({ id, modifiedOn }: Shown) => `${id} ${modifiedOn}`;

/**
 * A feed has no gaps: changes are visible immediately, and never before changes that it already returned. Its position
 * is the vendor's matter, so nothing is dated in the future.
 */
const immediately = (step: Step): Step => {
  if (step.kind === "plant") return { kind: "insert", count: 1, late: 0 };
  return "late" in step ? { ...step, late: 0 } : step;
};

async function trial(history: Step[], flow: Flow, run: Run): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  const poll = async ({ failsAt, between }: Partial<Extract<Step, { kind: "poll" }>>) => {
    const before = vendor.requests;
    vendor.onRequest = (count) => {
      if (count - before === failsAt) throw new Error("no response");
    };
    const later = [...(between ?? [])];
    const betweenPages = () => {
      const step = later.shift();
      if (step) happen(vendor, immediately(step));
    };
    try {
      for await (const { items } of flow.run({ ...run, betweenPages }))
        delivered.push(...(items as Delivered[]));
    } catch (error) {
      if ((error as Error).message !== "no response") throw error;
    }
  };
  for (const step of history) {
    if (step.kind === "poll") await poll(step);
    else if (step.kind === "redeploy") flow.json = JSON.stringify(JSON.parse(flow.json));
    else happen(vendor, immediately(step));
  }
  vendor.wait(3600);
  await poll({});
  const count = delivered.length;
  await poll({});
  expect(delivered.length).toBe(count);
  return delivered;
}

test("every change of a random history is delivered once, including deletions", async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      behaviour(false),
      fc.boolean(),
      fc.constantFrom(undefined, "2026-03-01"),
      async (history, how, includeRecentChanges, from) => {
        // A feed that stops within the current second would itself skip later changes of that second.
        vendor = new VendorModel(includeRecentChanges ? { ...how, resolution: 1n } : how);
        const values = { feed: "jpm/export/jobs", includeRecentChanges, from };
        const flow = new Flow("exportFeed", values);
        const delivered = await trial(history, flow, { batched: true, showsState: true });
        const versions = delivered.map(version);
        expect(versions.filter((one, at) => versions.indexOf(one) !== at)).toEqual([]);
        const last = new Map(delivered.map((row) => [row.id, row]));
        for (const row of vendor.rows) {
          const { deleted } = row.versions.at(-1)!;
          expect(last.get(row.id)?.active).toBe(!deleted);
        }
        const missing = vendor.current().filter((row) => !versions.includes(version(row)));
        expect(missing).toEqual([]);
        expect(flow.largestState).toBeLessThan(65_536);
      },
    ),
    { numRuns: 1000, seed: 6 },
  );
});

test("pages that see only the cursor lose nothing and repeat no settled change", async () => {
  await fc.assert(
    fc.asyncProperty(steps, behaviour(false), async (history, how) => {
      vendor = new VendorModel(how);
      const whole = history.map((step) => (step.kind === "poll" ? { ...step, failsAt: undefined } : step));
      const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
      const versions = (await trial(whole, flow, { batched: true, showsState: false })).map(version);
      expect(new Set(versions).size).toBe(versions.length);
      expect(vendor.current().filter((row) => !versions.includes(version(row)))).toEqual([]);
    }),
    { numRuns: 300, seed: 7 },
  );
});

describe("the export feed", () => {
  const page = (rows: object[], continueFrom: string, hasMore = false) => ({
    data: rows,
    continueFrom,
    hasMore,
  });
  /** Responds with one page after the other, and records the requests. */
  function respondWith(...pages: object[]) {
    const requests: { path: string; query: object }[] = [];
    vendor = {
      api: {
        get: async (path: string, query: object) => {
          requests.push({ path, query: JSON.parse(JSON.stringify(query)) });
          return pages[Math.min(requests.length, pages.length) - 1];
        },
      },
    } as unknown as VendorModel;
    return requests;
  }
  const all = async (flow: Flow) => {
    const outcomes = [];
    for await (const one of flow.run({ batched: true, showsState: true })) outcomes.push(one);
    return outcomes;
  };

  test("starts at the date and continues at the position of the last page", async () => {
    const requests = respondWith(page([{ id: 1 }], "a", true), page([{ id: 2 }], "b"), page([], "b"));
    const flow = new Flow("exportFeed", { feed: "crm/export/customers", from: "2026-01-02" });
    const first = await all(flow);
    expect(first.map(({ items }) => items)).toEqual([[{ id: 1 }], [{ id: 2 }]]);
    expect(first.map(({ resultType }) => resultType)).toEqual(["completed", "completed"]);
    expect((await all(flow)).map(({ resultType }) => resultType)).toEqual(["polled_no_changes"]);
    expect(requests).toEqual([
      { path: "crm/export/customers", query: { from: "2026-01-02" } },
      { path: "crm/export/customers", query: { from: "a" } },
      { path: "crm/export/customers", query: { from: "b" } },
    ]);
  });

  test("delivers all pages in one run without batches, as in a flow written in code (11.17)", async () => {
    const requests = respondWith(page([{ id: 1 }], "a", true), page([{ id: 2 }], "b"), page([], "b"));
    const flow = new Flow("exportFeed", { feed: "crm/export/customers" });
    const run = async () => {
      const outcomes = [];
      for await (const one of flow.run({ batched: false, showsState: true })) outcomes.push(one);
      return outcomes;
    };
    const [outcome, ...others] = await run();
    expect(others).toEqual([]);
    expect(outcome).toMatchObject({
      resultType: "completed",
      payload: { body: { data: [{ id: 1 }, { id: 2 }] } },
    });
    expect(outcome?.payload).not.toHaveProperty("paginationState.content");
    expect(await run()).toMatchObject([{ resultType: "polled_no_changes", items: [] }]);
    expect(requests.map(({ query }) => query)).toEqual([{}, { from: "a" }, { from: "b" }]);
  });

  test("ends a run without batches at 25,000 changes, and the next run continues (11.17)", async () => {
    let pages = 0;
    const respond = () => {
      const start = ++pages * 5000;
      return page(
        Array.from({ length: 5000 }, (_, at) => ({ id: start + at })),
        String(pages),
        pages < 7,
      );
    };
    vendor = { api: { get: async () => respond() } } as unknown as VendorModel;
    const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
    const lengths = [];
    for (let run = 1; run <= 2; run++)
      for await (const { items } of flow.run({ batched: false, showsState: true }))
        lengths.push(items.length);
    expect(lengths).toEqual([25_000, 10_000]);
    expect(flow.logged.filter((line) => line.includes("delivers 25000 changes"))).toHaveLength(1);
  });

  test("ends a run if the positions of a feed lead back to an earlier one", async () => {
    const requests = respondWith(page([], "a", true), page([], "b", true), page([], "a", true));
    const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
    for await (const { items } of flow.run({ batched: false, showsState: true })) expect(items).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  test("refuses a cursor that is damaged, and keeps its position (11.6)", async () => {
    respondWith(page([{ id: 1 }], "a", true), page([{ id: 2 }], "b"));
    const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
    const changeCursor = (cursor: object) => ({ ...cursor, content: { continueFrom: "b" } });
    const run = flow.run({ batched: true, showsState: true, changeCursor });
    await run.next();
    const before = flow.json;
    await expect(run.next()).rejects.toThrow("its cursor is damaged");
    expect(flow.json).toBe(before);
  });

  test.each([null, ""])("keeps its position if a page returns %j as the next one", async (none) => {
    const requests = respondWith(page([{ id: 1 }], "a"), { data: [], hasMore: false, continueFrom: none });
    const flow = new Flow("exportFeed", { feed: "crm/export/customers", from: "2026-01-02" });
    for (let run = 1; run <= 3; run++) await all(flow);
    expect(requests.map(({ query }) => query)).toEqual([
      { from: "2026-01-02" },
      { from: "a" },
      { from: "a" },
    ]);
  });

  test("asks for a feed that is not documented, whose refusal may mean that it is not available", async () => {
    const requests: unknown[] = [];
    const get = async (...parts: unknown[]) => {
      requests.push(JSON.parse(JSON.stringify(parts)));
      return page([{ id: 1 }], "a");
    };
    vendor = { api: { get } } as unknown as VendorModel;
    const [outcome] = await all(new Flow("exportFeed", { feed: "sales/export/opportunities" }));
    expect(outcome?.items).toEqual([{ id: 1 }]);
    expect(requests).toEqual([["sales/export/opportunities", {}, { undocumented: true }]]);
  });

  test("requests inactive rows if the feed leaves them out", async () => {
    const requests = respondWith(page([], "a"));
    await all(new Flow("exportFeed", { feed: "jpm/export/appointments", includeRecentChanges: true }));
    expect(requests[0]?.query).toEqual({ active: "Any", includeRecentChanges: true });
  });

  test("restarts for another feed", async () => {
    respondWith(page([], "a"));
    const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
    await all(flow);
    const other = new Flow("exportFeed", { feed: "jpm/export/projects" });
    other.json = flow.json;
    const requests = respondWith(page([], "b"));
    await all(other);
    expect(requests[0]?.query).toEqual({});
  });

  test("stops if a feed reports more rows but repeats its position", async () => {
    const requests = respondWith(page([{ id: 1 }], "a", true));
    await all(new Flow("exportFeed", { feed: "jpm/export/jobs" }));
    expect(requests).toHaveLength(2);
  });

  test("removes repeats of rows without an ID or timestamp by their content", async () => {
    const rows = [
      { jobId: 1, history: [{ eventType: "Booked" }] },
      { jobId: 2, history: [] },
    ];
    respondWith(page(rows, "a"), page([...rows, { jobId: 2, history: [{}] }], "a"));
    const flow = new Flow("exportFeed", { feed: "jpm/export/job-history", includeRecentChanges: true });
    await all(flow);
    const [again] = await all(flow);
    expect(again?.items).toEqual([{ jobId: 2, history: [{}] }]);
  });

  test("removes repeats after recent changes are turned off", async () => {
    const row = { id: 1, modifiedOn: "2026-03-01T08:00:00Z" };
    respondWith(page([row], "a"), page([row], "b"), page([], "b"));
    const on = new Flow("exportFeed", { feed: "jpm/export/jobs", includeRecentChanges: true });
    await all(on);
    const off = new Flow("exportFeed", { feed: "jpm/export/jobs" });
    off.json = on.json;
    expect((await all(off))[0]?.items).toEqual([]);
    expect(off.json).not.toContain("memory");
  });

  test("refuses a malformed response and keeps its position", async () => {
    respondWith({ title: "?" });
    const flow = new Flow("exportFeed", { feed: "jpm/export/jobs" });
    await expect(all(flow)).rejects.toThrow(
      "ServiceTitan's response to GET jpm/export/jobs is not a list of records.",
    );
    expect(flow.json).toBe("{}");
  });

  test("keeps its memory small during a long history", async () => {
    let pages = 0;
    vendor = {
      api: {
        get: async () => {
          const start = ++pages * 5000;
          const rows = Array.from({ length: 5000 }, (_, at) => ({
            id: start + at,
            modifiedOn: new Date(Date.UTC(2026, 0, 1) + start + at).toISOString(),
          }));
          return page(rows, String(pages), pages < 12);
        },
      },
    } as unknown as VendorModel;
    const flow = new Flow("exportFeed", { feed: "jpm/export/jobs", includeRecentChanges: true });
    expect((await all(flow)).flatMap(({ items }) => items)).toHaveLength(60_000);
    expect(flow.largestState).toBeLessThan(65_536);
  });
});
