import fc from "fast-check";
import { collect, PAGES_AT_ONCE, type Page, pages, type ReadPage } from "../../../src/kit/action/paging";

interface Row {
  id: number;
}

const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ id: at + 1 }));
const identify = ({ id }: Row) => id;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** A vendor that stores its rows in an array and caps its pages. */
function vendor(all: Row[], { cap = 10, total = true, onRead = (_page: number) => {} } = {}) {
  const requested: { page: number; offset: number }[] = [];
  let pending = 0;
  let mostPending = 0;
  const read: ReadPage<Row> = async (request) => {
    requested.push(request);
    mostPending = Math.max(mostPending, ++pending);
    await nextTurn();
    pending--;
    onRead(request.page);
    const records = all.slice((request.page - 1) * cap, request.page * cap);
    return { records, hasMore: request.page * cap < all.length, total: total ? all.length : undefined };
  };
  return { read, requested, mostPending: () => mostPending };
}

const warnings: string[] = [];
const warn = (message: string) => warnings.push(message);
beforeEach(() => {
  warnings.length = 0;
});

describe("pages", () => {
  test("computes offsets from the number of returned records, not of requested ones", async () => {
    const { read, requested } = vendor(rows(25), { cap: 7 });
    const seen: Page<Row>[] = [];
    for await (const page of pages(read)) seen.push(page);
    expect(seen.map((page) => page.records.length)).toEqual([7, 7, 7, 4]);
    expect(requested.map(({ offset }) => offset)).toEqual([0, 7, 14, 21]);
  });

  test("requests at most six pages at the same time, and only existing ones", async () => {
    const { read, requested, mostPending } = vendor(rows(200));
    for await (const _ of pages(read));
    expect(mostPending()).toBe(PAGES_AT_ONCE);
    expect(requested.map(({ page }) => page).sort((a, b) => a - b)).toEqual(rows(20).map(identify));
  });

  test("requests one page after the other if the total is not known", async () => {
    const { read, requested, mostPending } = vendor(rows(45), { total: false });
    for await (const _ of pages(read));
    expect(mostPending()).toBe(1);
    expect(requested).toHaveLength(5);
  });

  test("throws the error of a page, leaves no unhandled rejection, and requests no further page", async () => {
    const unhandled: unknown[] = [];
    const record = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", record);
    const { read, requested } = vendor(rows(300), {
      onRead: (page) => {
        if (page > 2) throw new Error(`page ${page} failed`);
      },
    });
    await expect(collect(read, { identify, warn })).rejects.toThrow("page 3 failed");
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    process.off("unhandledRejection", record);
    expect(unhandled).toEqual([]);
    expect(requested.length).toBeLessThanOrEqual(1 + PAGES_AT_ONCE + 1);
  });
});

describe("collect", () => {
  test("returns every record once and in order, for all sizes", async () => {
    const sizes = [
      fc.nat(120),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 8 }),
    ] as const;
    await fc.assert(
      fc.asyncProperty(...sizes, async (count, cap, total, parallel) => {
        const { read } = vendor(rows(count), { cap, total });
        const result = await collect(read, { identify, parallel, warn });
        expect(result).toEqual({
          records: rows(count),
          complete: true,
          cut: false,
          total: total ? count : undefined,
        });
      }),
      { seed: 20260310, numRuns: 60 },
    );
    expect(warnings).toEqual([]);
  });

  test("returns the records themselves, not copies", async () => {
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
  ])("stops at %d of %d records", async (limit, count, cut, requested) => {
    const source = vendor(rows(count));
    const result = await collect(source.read, { identify, limit, warn });
    expect(result.records).toEqual(rows(Math.min(limit, count)));
    expect(result.cut).toBe(cut);
    expect(source.requested.map(({ page }) => page)).toEqual(requested);
  });

  test("drops records that are repeated because others were inserted before them", async () => {
    const all = rows(30);
    const { read } = vendor(all, {
      onRead: (page) => {
        if (page === 1 && all.length === 30) setImmediate(() => all.unshift({ id: 999 }));
      },
      total: false,
    });
    const { records, complete } = await collect(read, { identify, warn });
    expect(records).toEqual(rows(30));
    expect(complete).toBe(true);
  });

  test("does not read again because records were added at the end", async () => {
    const all = rows(40);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2) all.push({ id: all.length + 1 });
      },
    });
    const { records, complete } = await collect(source.read, { identify, parallel: 1, warn });
    expect(records).toEqual(rows(41));
    expect(complete).toBe(true);
    expect(source.requested.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5]);
  });

  test("reads again if records were deleted in the meantime, so that none is lost", async () => {
    const all = rows(60);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2 && all.length === 60) all.splice(0, 3);
      },
    });
    const { records, complete } = await collect(source.read, { identify, warn });
    expect(records).toEqual(rows(60).slice(3));
    expect(complete).toBe(true);
    expect(source.requested.filter(({ page }) => page === 1)).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  test("reads again at most twice, and then warns that records may be missing", async () => {
    const all = rows(60);
    const source = vendor(all, {
      onRead: (page) => {
        if (page === 2) all.shift();
      },
    });
    const { records, complete } = await collect(source.read, { identify, warn });
    expect(complete).toBe(false);
    expect(new Set(records.map(identify)).size).toBe(records.length);
    expect(source.requested.filter(({ page }) => page === 1)).toHaveLength(3);
    expect(warnings).toEqual([
      expect.stringMatching(/^complete: false\. Records were deleted each of the 3 times/),
    ]);
  });

  test("warns if the vendor reports more records than it returns, after reading again once", async () => {
    const source = vendor(rows(10));
    const read: ReadPage<Row> = async (request) => ({ ...(await source.read(request)), total: 12 });
    const result = await collect(read, { identify, warn });
    expect(result).toEqual({ records: rows(10), complete: false, cut: false, total: 12 });
    expect(source.requested).toHaveLength(2);
    expect(warnings).toEqual(["complete: false. The list reported 12 records and returned 10."]);
  });

  test.each([
    ["empty pages forever", { records: [], hasMore: true }, 0],
    ["the same page forever", { records: rows(3), hasMore: true }, 3],
    ["the same page forever, with a total", { records: rows(3), hasMore: true, total: 1000 }, 3],
  ])("stops if a vendor returns %s", async (_, page, count) => {
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

  test("stops if a vendor returns the same page of records without IDs forever", async () => {
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

  test("keeps identical records without IDs", async () => {
    const read: ReadPage<{ name: string }> = async ({ page }) => ({
      records: [{ name: "same" }, { name: `${page}` }],
      hasMore: page < 3,
    });
    const { records } = await collect(read, { identify: () => undefined, warn });
    expect(records).toHaveLength(6);
  });

  test("stops at the total even if the last page reports more", async () => {
    const read: ReadPage<Row> = async ({ page }) => ({
      records: page === 1 ? rows(5) : [],
      hasMore: true,
      total: 5,
    });
    await expect(collect(read, { identify, warn })).resolves.toMatchObject({ complete: true });
    expect(warnings).toEqual([]);
  });
});
