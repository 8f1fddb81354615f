import { encodeSeen } from "../../../src/kit/trigger/seen";
import { save } from "../../../src/kit/trigger/state";
import { connection } from "../connection";
import { Flow, type Run } from "./flow";

type Get = (path: string, query: object, options: object) => Promise<unknown>;

let get: Get;

jest.mock("../../../src/servicetitan/client", () => ({
  ...jest.requireActual("../../../src/servicetitan/client"),
  connect: () => ({ get: (...request: Parameters<Get>) => get(...request) }),
}));

const FEED = "jpm/export/jobs";
const OF = `4150001 ${FEED}`;

const page = (rows: unknown[], continueFrom: unknown, hasMore = false) => ({
  data: rows,
  continueFrom,
  hasMore,
});

/** Responds with one page after the other, and records the requests. */
function respondWith(...pages: object[]) {
  const requests: { path: string; query: object; options: object }[] = [];
  get = async (path, query, options) => {
    requests.push({ path, query: JSON.parse(JSON.stringify(query)), options });
    return pages[Math.min(requests.length, pages.length) - 1];
  };
  return requests;
}

const queriesOf = (requests: { query: object }[]) => requests.map(({ query }) => query);

/** A flow, which may continue from the state of another one. */
function flowOf(values: object = {}, from?: Flow) {
  const flow = new Flow("exportFeed", { feed: FEED, ...values });
  if (from) flow.json = from.json;
  return flow;
}

const inBatches: Run = { batched: true, showsState: true };
const whole: Run = { batched: false, showsState: true };

async function run(flow: Flow, how = inBatches) {
  const outcomes = [];
  for await (const one of flow.run(how)) outcomes.push(one);
  return outcomes;
}

const itemsOf = async (flow: Flow, how?: Run) => (await run(flow, how)).flatMap(({ items }) => items);

const row = (id: number, modifiedOn = "2026-03-01T08:00:00Z") => ({ id, modifiedOn });

describe("a run", () => {
  test("starts at the date and continues at the position of the last page", async () => {
    const requests = respondWith(page([row(1)], "a", true), page([row(2)], "b"), page([], "b"));
    const flow = flowOf({ from: "2026-01-02" });
    const first = await run(flow);
    expect(first.map(({ items }) => items)).toEqual([[row(1)], [row(2)]]);
    expect(first.map(({ resultType }) => resultType)).toEqual(["completed", "completed"]);
    expect((await run(flow)).map(({ resultType }) => resultType)).toEqual(["polled_no_changes"]);
    expect(queriesOf(requests)).toEqual([{ from: "2026-01-02" }, { from: "a" }, { from: "b" }]);
    expect(new Set(requests.map(({ path }) => path))).toEqual(new Set([FEED]));
  });

  test.each([
    [{}, "info The feed is read from its beginning."],
    [{ from: "2026-01-02" }, "info The feed is read from 2026-01-02."],
  ])("with %j logs where it starts, unless it continues", async (values, line) => {
    respondWith(page([row(1)], "a", true), page([row(2)], "b"));
    const flow = flowOf(values);
    await run(flow);
    await run(flow);
    expect(flow.logged).toEqual([line]);
  });

  test("refuses a date in the future before it sends anything", async () => {
    const requests = respondWith(page([], "a"));
    await expect(run(flowOf({ from: "2999-01-01" }))).rejects.toThrow(
      'From must be today (UTC) or earlier, got "2999-01-01".',
    );
    expect(requests).toEqual([]);
  });

  test("has changes if one of its pages has, or if pages follow", async () => {
    respondWith(page([], "a", true), page([row(1)], "b", true), page([], "c"));
    const outcomes = await run(flowOf());
    expect(outcomes.map(({ resultType }) => resultType)).toEqual(["completed", "completed", "completed"]);
    expect(outcomes.map(({ payload }) => payload.body)).toEqual(
      [[], [row(1)], []].map((data) => ({ data, contentType: "application/json" })),
    );
  });

  test("delivers all pages in one payload without batches, as in a flow written in code (11.17)", async () => {
    const requests = respondWith(page([row(1)], "a", true), page([row(2)], "b"), page([], "b"));
    const flow = flowOf();
    const [outcome, ...others] = await run(flow, whole);
    expect(others).toEqual([]);
    expect(outcome).toMatchObject({ resultType: "completed", payload: { body: { data: [row(1), row(2)] } } });
    expect(outcome?.payload).not.toHaveProperty("paginationState.content");
    expect(await run(flow, whole)).toMatchObject([{ resultType: "polled_no_changes", items: [] }]);
    expect(queriesOf(requests)).toEqual([{}, { from: "a" }, { from: "b" }]);
  });

  test("ends at 25,000 changes without batches, and the next run continues (11.17)", async () => {
    let pages = 0;
    get = async () => {
      const start = ++pages * 5000;
      const rows = Array.from({ length: 5000 }, (_, at) => row(start + at));
      return page(rows, String(pages), pages < 7);
    };
    const flow = flowOf();
    expect([(await itemsOf(flow, whole)).length, (await itemsOf(flow, whole)).length]).toEqual([
      25_000, 10_000,
    ]);
    expect(flow.logged).toEqual([
      "info The feed is read from its beginning.",
      "info This run delivers 25000 changes. The others follow with the next runs.",
    ]);
  });

  test("ends if the feed reports more rows but repeats its position", async () => {
    const requests = respondWith(page([row(1)], "a", true));
    await run(flowOf());
    expect(requests).toHaveLength(2);
  });

  test.each([
    ["has no position", undefined],
    ["stays at the saved one", "a"],
  ])("ends after one page if the feed reports more rows but %s", async (_, continueFrom) => {
    const flow = flowOf();
    if (continueFrom) {
      respondWith(page([], continueFrom));
      await run(flow);
    }
    const requests = respondWith(page([row(1)], continueFrom, true));
    expect(await itemsOf(flow, whole)).toEqual([row(1)]);
    expect(requests).toHaveLength(1);
  });

  test("keeps the rest of the payload", async () => {
    respondWith(page([row(1)], "a"));
    const [outcome] = await run(flowOf());
    expect(outcome?.payload).toMatchObject({ headers: expect.any(Object), flow: expect.any(Object) });
  });

  test("ends if the positions of the feed lead back to an earlier one", async () => {
    const requests = respondWith(page([], "a", true), page([], "b", true), page([], "a", true));
    expect(await itemsOf(flowOf(), whole)).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  test("leaves out rows that are not records, and logs their number", async () => {
    respondWith(page([null, row(1), "?"], "a", true), page([row(2)], "b"));
    const flow = flowOf();
    expect(await itemsOf(flow)).toEqual([row(1), row(2)]);
    expect(flow.logged.slice(1)).toEqual(["warn Skipped 2 rows that are not records."]);
  });

  test("refuses a malformed response and keeps its position", async () => {
    respondWith({ title: "?" });
    const flow = flowOf();
    await expect(run(flow)).rejects.toThrow(
      "ServiceTitan's response to GET jpm/export/jobs is not a list of records.",
    );
    expect(flow.json).toBe("{}");
  });
});

describe("a request", () => {
  test.each<[object, object]>([
    [{ feed: FEED }, {}],
    [{ feed: FEED, includeRecentChanges: false }, {}],
    [{ feed: FEED, includeRecentChanges: "true" }, { includeRecentChanges: true }],
    [{ feed: "jpm/export/appointments" }, { active: "Any" }],
    [{ feed: "dispatch/export/appointment-assignments" }, { active: "Any" }],
  ])("for %j has the query %j", async (values, query) => {
    const requests = respondWith(page([], "a"));
    await run(flowOf(values));
    expect(queriesOf(requests)).toEqual([query]);
  });

  test.each([
    [FEED, false],
    ["sales/export/opportunities", true],
    ["sales/export/opportunities/followups", true],
  ])("for %s: a refusal may mean that the feed is not available: %s", async (feed, undocumented) => {
    const requests = respondWith(page([row(1)], "a"));
    expect(await itemsOf(flowOf({ feed }))).toEqual([row(1)]);
    expect(requests).toEqual([{ path: feed, query: {}, options: { undocumented } }]);
  });
});

describe("the position", () => {
  test.each([null, "", 5])("is kept if a page returns %j as the next one", async (none) => {
    const requests = respondWith(page([row(1)], "a"), page([], none));
    const flow = flowOf({ from: "2026-01-02" });
    for (let count = 1; count <= 3; count++) await run(flow);
    expect(queriesOf(requests)).toEqual([{ from: "2026-01-02" }, { from: "a" }, { from: "a" }]);
  });

  test.each([
    ["feed", { feed: "jpm/export/projects" }],
    ["tenant", { connection: { ...connection, fields: { ...connection.fields, tenant: "4150002" } } }],
  ])("is not used for another %s", async (_, values) => {
    respondWith(page([], "a"));
    const flow = flowOf();
    await run(flow);
    const requests = respondWith(page([], "b"));
    const other = flowOf(values, flow);
    await run(other);
    expect(queriesOf(requests)).toEqual([{}]);
    expect(other.logged[0]).toBe(
      "warn The feed starts over, as in its first run: the saved state belongs to another list or account.",
    );
  });

  test("is not moved by a cursor that is damaged (11.6)", async () => {
    respondWith(page([row(1)], "a", true), page([row(2)], "b"));
    const flow = flowOf();
    const changeCursor = (cursor: object) => ({ ...cursor, content: { continueFrom: "b" } });
    const pages = flow.run({ ...inBatches, changeCursor });
    await pages.next();
    const before = flow.json;
    await expect(pages.next()).rejects.toThrow("its cursor is damaged");
    expect(flow.json).toBe(before);
  });

  test("of a page that sees no newer state is that of its cursor", async () => {
    const requests = respondWith(page([row(1)], "a", true), page([row(2)], "b", true), page([], "c"));
    await run(flowOf({ from: "2026-01-02" }), { batched: true, showsState: false });
    expect(queriesOf(requests)).toEqual([{ from: "2026-01-02" }, { from: "a" }, { from: "b" }]);
  });
});

describe("a saved state", () => {
  const memory = { seen: encodeSeen(new Map([[7, 1n]])).text, pages: 1, caughtUpAt: 1 };
  const position = { continueFrom: "a" };
  const startsOver = (problem: string) =>
    `warn The feed starts over, as in its first run: the saved state ${problem}.`;
  const continues = (problem: string) =>
    `warn The saved state ${problem}. The feed continues from its saved position.`;
  const forgets = "warn The saved state has a damaged memory. Recent changes may be delivered again.";

  test.each<[string, object, string | undefined, string[]]>([
    ["is used", save(OF, position), "a", []],
    ["is used with its memory", save(OF, { ...position, memory }), "a", []],
    ["may have no position, if the feed had none", save(OF, {}), undefined, []],
    [
      "that was changed starts over",
      { ...save(OF, position), check: "0" },
      undefined,
      [startsOver("is damaged")],
    ],
    [
      "without a text as position starts over",
      save(OF, { continueFrom: 5 }),
      undefined,
      [startsOver("is damaged")],
    ],
    ["with a memory only starts over", save(OF, { memory }), undefined, [startsOver("is damaged")]],
    [
      "of an older version is used",
      { of: OF, ...position, memory },
      "a",
      [continues("was written by an older version")],
    ],
    [
      "of an older version without a position starts over",
      { of: OF, memory },
      undefined,
      [startsOver("was written by an older version")],
    ],
    [
      "with a damaged memory keeps its position",
      save(OF, { ...position, memory: { seen: "" } }),
      "a",
      [forgets],
    ],
    [
      "of an older version with a damaged memory keeps it too",
      { of: OF, ...position, memory: 1 },
      "a",
      [forgets],
    ],
  ])("%s", async (_, polling, from, warnings) => {
    const requests = respondWith(page([row(1)], "b"));
    const flow = flowOf();
    flow.json = JSON.stringify({ __prismaticInternal: { polling } });
    expect(await itemsOf(flow)).toEqual([row(1)]);
    expect(queriesOf(requests)).toEqual([from ? { from } : {}]);
    expect(flow.logged.filter((line) => line.startsWith("warn"))).toEqual(warnings);
  });

  test("with recent changes remembers what it delivered, otherwise only its position", async () => {
    const contentOf = ({ json }: Flow) => JSON.parse(json).__prismaticInternal.polling.content;
    const recent = flowOf({ includeRecentChanges: true });
    const others = flowOf();
    for (const flow of [recent, others]) {
      respondWith(page([row(1)], "a"));
      await run(flow);
    }
    expect(contentOf(recent)).toEqual({
      continueFrom: "a",
      memory: { seen: expect.stringMatching(/./), pages: 1, caughtUpAt: 1 },
    });
    expect(contentOf(others)).toEqual({ continueFrom: "a" });
  });
});

describe("repeated rows", () => {
  const recent = { includeRecentChanges: true };

  test("are delivered once, and again when they change", async () => {
    const changed = row(1, "2026-03-01T08:05:00Z");
    respondWith(page([row(1), row(2)], "a"), page([row(1), row(2)], "a"), page([changed, row(2)], "a"));
    const flow = flowOf(recent);
    expect(await itemsOf(flow)).toEqual([row(1), row(2)]);
    expect(await run(flow)).toMatchObject([{ resultType: "polled_no_changes" }]);
    expect(await itemsOf(flow)).toEqual([changed]);
  });

  test("are removed by their content if they have no ID or timestamp", async () => {
    const rows = [
      { jobId: 1, history: [{ eventType: "Booked" }] },
      { jobId: 2, history: [] },
    ];
    respondWith(page(rows, "a"), page([...rows, { jobId: 2, history: [{}] }], "a"));
    const flow = flowOf({ feed: "jpm/export/job-history", ...recent });
    await run(flow);
    expect(await itemsOf(flow)).toEqual([{ jobId: 2, history: [{}] }]);
  });

  test.each([
    ["one page", [page([row(1)], "b")], []],
    ["several pages", [page([row(2)], "b", true), page([row(1), row(3)], "c")], [row(2), row(3)]],
  ])("are removed from %s after recent changes are turned off, then forgotten", async (_, pages, fresh) => {
    respondWith(page([row(1)], "a"));
    const on = flowOf(recent);
    await run(on);
    respondWith(...pages);
    const off = flowOf({}, on);
    expect(await itemsOf(off)).toEqual(fresh);
    expect(off.json).not.toContain("memory");
  });

  test("are not looked for without recent changes: a feed returns each change once", async () => {
    respondWith(page([row(1)], "a", true), page([row(1)], "b"));
    expect(await itemsOf(flowOf())).toEqual([row(1), row(1)]);
  });

  test("are remembered within the size of a state during a long history", async () => {
    let pages = 0;
    get = async () => {
      const start = ++pages * 5000;
      const rows = Array.from({ length: 5000 }, (_, at) =>
        row(start + at, new Date(Date.UTC(2026, 0, 1) + start + at).toISOString()),
      );
      return page(rows, String(pages), pages < 12);
    };
    const flow = flowOf(recent);
    expect(await itemsOf(flow)).toHaveLength(60_000);
    expect(flow.largestState).toBeLessThan(65_536);
  });
});
