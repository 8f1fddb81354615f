import fc from "fast-check";
import { PAGES_AT_ONCE, type Page, type ReadPage } from "../../../src/kit/action/page";
import { collect } from "../../../src/kit/action/paging";

interface Row {
  id: number;
  version?: number;
}

const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ id: at + 1 }));
const identify = ({ id }: Row) => id;
const later = () => new Promise((resolve) => setImmediate(resolve));

/** A vendor that keeps its rows in an array and caps its pages, whatever the requested size. */
function vendor(all: Row[], { cap = 10, total = true, onRead = (_page: number) => {} } = {}) {
  const requested: { page: number; offset: number }[] = [];
  let pending = 0;
  let most = 0;
  const read: ReadPage<Row> = async (request) => {
    requested.push(request);
    most = Math.max(most, ++pending);
    await later();
    pending--;
    onRead(request.page);
    const records = all.slice((request.page - 1) * cap, request.page * cap);
    return { records, hasMore: request.page * cap < all.length, total: total ? all.length : undefined };
  };
  return { read, requested, most: () => most };
}

const warnings: string[] = [];
const warn = (message: string) => warnings.push(message);
beforeEach(() => {
  warnings.length = 0;
});

const pagesOf = ({ requested }: { requested: { page: number }[] }) => requested.map(({ page }) => page);

test("the size of a page is what the vendor returns, not what was requested", async () => {
  const source = vendor(rows(25), { cap: 7 });
  await collect(source.read, { identify, warn });
  expect(source.requested.map(({ offset }) => offset)).toEqual([0, 7, 14, 21]);
});

test("at most six pages are requested at once, and none that does not exist", async () => {
  const source = vendor(rows(200));
  await collect(source.read, { identify, warn });
  expect(source.most()).toBe(PAGES_AT_ONCE);
  expect(pagesOf(source).sort((a, b) => a - b)).toEqual(rows(20).map(identify));
});

test("a list that appends is read from its last page to its first", async () => {
  const source = vendor(rows(50));
  await collect(source.read, { identify, appends: true, parallel: 1, warn });
  expect(pagesOf(source)).toEqual([1, 5, 4, 3, 2]);
});

test("without a total, pages are read one after the other, up and then down again", async () => {
  const source = vendor(rows(35), { total: false });
  await expect(collect(source.read, { identify, warn })).resolves.toMatchObject({
    records: rows(35),
    complete: true,
  });
  expect(source.most()).toBe(1);
  expect(pagesOf(source)).toEqual([1, 2, 3, 4, 4, 3, 2, 1]);
});

test("a list of one page is read once", async () => {
  const source = vendor(rows(10), { total: false });
  await collect(source.read, { identify, warn });
  expect(pagesOf(source)).toEqual([1]);
});

test("an error of a page is thrown, leaves no rejection behind, and stops further requests", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const { read, requested } = vendor(rows(300), {
    onRead: (page) => {
      if (page > 2) throw new Error(`page ${page} failed`);
    },
  });
  await expect(collect(read, { identify, warn })).rejects.toThrow("page 3 failed");
  for (let turn = 0; turn < 5; turn++) await later();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  expect(requested.length).toBeLessThanOrEqual(1 + PAGES_AT_ONCE + 1);
});

test("every record is returned once, in order, for all sizes", async () => {
  const sizes = [
    fc.nat(120),
    fc.integer({ min: 1, max: 30 }),
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 1, max: 8 }),
  ] as const;
  await fc.assert(
    fc.asyncProperty(...sizes, async (count, cap, total, appends, parallel) => {
      const { read } = vendor(rows(count), { cap, total });
      const result = await collect(read, { identify, appends, parallel, warn });
      expect(result).toEqual({
        records: rows(count),
        complete: true,
        cut: false,
        hasMore: false,
        total: total ? count : undefined,
      });
    }),
    { seed: 20260310, numRuns: 100 },
  );
  expect(warnings).toEqual([]);
});

test("the records are those that were returned, not copies", async () => {
  const all = rows(30);
  const { records } = await collect(vendor(all).read, { identify, warn });
  records.forEach((record, at) => {
    expect(record).toBe(all[at]);
  });
});

test.each([
  [25, 100, true, [1, 2, 3]],
  [30, 30, false, [1, 2, 3]],
  [20, 30, true, [1, 2]],
  [5, 30, true, [1]],
  [31, 30, false, [1, 2, 3]],
])("a limit of %d of %d records is kept", async (limit, count, cut, requested) => {
  const source = vendor(rows(count));
  const result = await collect(source.read, { identify, limit, warn });
  expect(result.records).toEqual(rows(Math.min(limit, count)));
  expect(result).toMatchObject({ cut, hasMore: cut });
  expect(pagesOf(source)).toEqual(requested);
});

describe("a list that changes while it is read", () => {
  test("is read again from the last page after deletions, so that no record is skipped", async () => {
    const all = rows(60);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2 && all.length === 60) all.splice(0, 3);
      },
    });
    const { records, complete } = await collect(source.read, { identify, appends: true, parallel: 1, warn });
    expect(records).toEqual(rows(60).slice(3));
    expect(complete).toBe(true);
    expect(pagesOf(source)).toEqual([1, 6, 5, 4, 3, 2, 6, 5, 4, 3, 2, 1]);
    expect(warnings).toEqual([]);
  });

  test("is not read again because records were appended", async () => {
    const all = rows(40);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2) all.push({ id: all.length + 1 });
      },
    });
    const { records, complete } = await collect(source.read, { identify, appends: true, parallel: 1, warn });
    expect(records).toEqual(rows(40));
    expect(complete).toBe(true);
    expect(pagesOf(source)).toEqual([1, 4, 3, 2]);
  });

  test("is not read beyond the limit when it is read again", async () => {
    const all = rows(500);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2 && all.length === 500) all.splice(0, 3);
      },
    });
    const result = await collect(source.read, { identify, appends: true, limit: 35, parallel: 1, warn });
    expect(result).toMatchObject({ records: rows(500).slice(3, 38), hasMore: true, cut: true });
    expect(Math.max(...pagesOf(source))).toBeLessThanOrEqual(5);
  });

  test("drops records that are repeated because others were inserted before them", async () => {
    const all = rows(30);
    const { read } = vendor(all, {
      onRead: (page) => {
        if (page === 1 && all.length === 30) setImmediate(() => all.unshift({ id: 999 }));
      },
    });
    const { records, complete } = await collect(read, { identify, warn });
    expect(records.map(identify).sort((a, b) => a - b)).toEqual([...rows(30).map(identify), 999]);
    expect(complete).toBe(true);
  });

  type Change = { kind: "insert" | "append" | "delete" | "change"; at: number };

  const change = fc.record<Change>({
    kind: fc.constantFrom("insert", "append", "delete", "change"),
    at: fc.nat(),
  });

  /** The changes that are made during each request, before or after the response is computed. */
  const history = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    cap: fc.integer({ min: 1, max: 12 }),
    total: fc.boolean(),
    appends: fc.boolean(),
    parallel: fc.constantFrom(1, 2, 6),
    changes: fc.array(fc.record({ request: fc.nat(30), isBefore: fc.boolean(), change }), { maxLength: 8 }),
    delays: fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
  });

  test("loses no record that was there the whole time, repeats none, and reports when some may be missing", async () => {
    let completed = 0;
    await fc.assert(
      fc.asyncProperty(history, async ({ count, cap, total, appends, parallel, changes, delays }) => {
        let all = rows(count);
        const deleted = new Set<number>();
        let nextId = 1000;
        const make = ({ kind, at }: Change) => {
          const place = at % (all.length + 1);
          if (kind === "append" || (kind === "insert" && appends)) all = [...all, { id: nextId++ }];
          else if (kind === "insert") all = [...all.slice(0, place), { id: nextId++ }, ...all.slice(place)];
          else if (kind === "change")
            all = all.map((row, index) => (index === place ? { ...row, version: 2 } : row));
          else {
            const removed = all[place];
            if (removed) deleted.add(removed.id);
            all = all.filter((row) => row !== removed);
          }
        };
        let requests = 0;
        const read: ReadPage<Row> = async ({ page }) => {
          const number = requests++;
          for (let turn = delays[number % delays.length]!; turn > 0; turn--) await later();
          const mine = changes.filter(({ request }) => request === number);
          for (const one of mine) if (one.isBefore) make(one.change);
          const response: Page<Row> = {
            records: all.slice((page - 1) * cap, page * cap),
            hasMore: page * cap < all.length,
            total: total ? all.length : undefined,
          };
          for (const one of mine) if (!one.isBefore) make(one.change);
          return response;
        };
        const { records, complete, hasMore } = await collect(read, { identify, appends, parallel, warn });
        const found = records.map(identify);
        expect(new Set(found).size).toBe(found.length);
        expect(hasMore).toBe(!complete);
        const missing = rows(count).filter(({ id }) => !deleted.has(id) && !found.includes(id));
        if (complete && appends) expect(missing).toEqual([]);
        if (complete) completed++;
        // Inserted and deleted between two responses, a pair of records leaves the total unchanged; only a list
        // that appends rules out that the two hide a skipped record.
        const made = (...kinds: Change["kind"][]) => changes.some((one) => kinds.includes(one.change.kind));
        if (complete && !(made("insert", "append") && made("delete"))) expect(missing).toEqual([]);
      }),
      { seed: 20260310, numRuns: 1500 },
    );
    expect(completed).toBeGreaterThan(1000);
  });

  test("that never stops changing is read three times, and the data reports that some may be missing", async () => {
    const all = rows(60);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2) all.splice(5, 1);
        if (page === 3)
          all.unshift({ id: 1000 + all.length + source.requested.length }, { id: -source.requested.length });
      },
    });
    const result = await collect(source.read, { identify, warn });
    expect(result).toMatchObject({ complete: false, hasMore: true, cut: false });
    expect(new Set(result.records.map(identify)).size).toBe(result.records.length);
    expect(warnings).toEqual([
      expect.stringMatching(/^complete: false\. Records were added or deleted .* 3 times/),
    ]);
  });
});

describe("a vendor that reports its list incorrectly", () => {
  test("and returns fewer records than it reports is read again once, then reported", async () => {
    const source = vendor(rows(10));
    const read: ReadPage<Row> = async (request) => ({ ...(await source.read(request)), total: 12 });
    const result = await collect(read, { identify, warn });
    expect(result).toEqual({ records: rows(10), complete: false, cut: false, hasMore: true, total: 12 });
    expect(source.requested).toHaveLength(2);
    expect(warnings).toEqual(["complete: false. The list reported 12 records and returned 10."]);
  });

  test.each([
    ["empty pages", { records: [], hasMore: true }, 0],
    ["the same page", { records: rows(3), hasMore: true }, 3],
    ["the same page, with a total", { records: rows(3), hasMore: true, total: 1000 }, 3],
  ])("and returns %s forever is not read further", async (_, page, count) => {
    let reads = 0;
    const read = async () => {
      reads++;
      return page as Page<Row>;
    };
    const { records, complete } = await collect(read, { identify, warn });
    expect(records).toHaveLength(count);
    expect(complete).toBe(false);
    expect(reads).toBeLessThanOrEqual(1 + PAGES_AT_ONCE);
    expect(warnings).toEqual([
      `complete: false. The list reported more records but returned none: ${count} records were read.`,
    ]);
  });

  test("and returns the same page of records without IDs forever is not read further", async () => {
    let reads = 0;
    const read = async () => {
      reads++;
      return { records: [{ name: "a" }, { name: "b" }], hasMore: true };
    };
    const { records, complete } = await collect(read, { identify: () => undefined, warn });
    expect(records).toEqual([{ name: "a" }, { name: "b" }]);
    expect(complete).toBe(false);
    expect(reads).toBe(2);
  });

  test("and reports more after the last page is not read further if the total is reached", async () => {
    const read: ReadPage<Row> = async ({ page }) => ({
      records: page === 1 ? rows(5) : [],
      hasMore: true,
      total: 5,
    });
    await expect(collect(read, { identify, warn })).resolves.toMatchObject({ complete: true });
    expect(warnings).toEqual([]);
  });
});

test("records without IDs that look alike are kept", async () => {
  const read: ReadPage<{ name: string }> = async ({ page }) => ({
    records: [{ name: "same" }, { name: `${page}` }],
    hasMore: page < 3,
  });
  const { records } = await collect(read, { identify: () => undefined, warn });
  expect(records).toHaveLength(6);
});

test("a list that the vendor's rate does not allow in 15 minutes is rejected after its first page", async () => {
  const rate = { requests: 300, windowMs: 300_000 };
  const long = vendor(rows(20_000));
  await expect(collect(long.read, { identify, rate, warn })).rejects.toThrow(
    "Fetch All would take 2000 requests, and at most 300 are possible in 300 s: more than the platform's 15 minutes. Use filters, or set Maximum Records.",
  );
  expect(long.requested).toHaveLength(1);
  const limited = await collect(vendor(rows(20_000)).read, { identify, rate, limit: 100, warn });
  expect(limited.records).toHaveLength(100);
});

test("reads the pages once, one after the other, if the caller checks them", async () => {
  const source = vendor(rows(25), { total: false });
  const result = await collect(source.read, { identify, once: true, warn });
  expect(result).toMatchObject({ records: rows(25), complete: true, hasMore: false });
  expect(pagesOf(source)).toEqual([1, 2, 3]);
  const counted = vendor(rows(25));
  await collect(counted.read, { identify, once: true, warn });
  expect(pagesOf(counted)).toEqual([1, 2, 3]);
});

test.each([
  [19, 19, true, [1, 2]],
  [20, 20, true, [1, 2]],
  [25, 25, false, [1, 2, 3]],
])(
  "a part of %d records of a list without totals is not read twice",
  async (limit, count, hasMore, pages) => {
    const source = vendor(rows(25), { total: false });
    const result = await collect(source.read, { identify, limit, warn });
    expect(result).toMatchObject({ records: rows(count), cut: hasMore, hasMore, complete: true });
    expect(pagesOf(source)).toEqual(pages);
  },
);

test("a limit that equals the number of records cuts nothing", async () => {
  for (const total of [true, false]) {
    const source = vendor(rows(20), { total });
    await expect(collect(source.read, { identify, limit: 20, warn })).resolves.toMatchObject({
      records: rows(20),
      cut: false,
      hasMore: false,
    });
  }
});
