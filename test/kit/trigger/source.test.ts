import { inOrder, type Source, slice, unsorted, withoutMalformed } from "../../../src/kit/trigger/source";
import { after, listOf, type Row, row, rows, START } from "./list";

const idsOf = (records: Row[]) => records.map(({ id }) => id);

describe("a source without malformed rows", () => {
  const good = [row(0, 1), row("a7", 2)];
  const malformed: unknown[] = [
    null,
    undefined,
    "text",
    5,
    [],
    { modified: after(3) },
    { id: null, modified: after(3) },
    { id: Number.NaN, modified: after(3) },
    { id: { value: 1 }, modified: after(3) },
    { id: 5 },
  ];

  /** A list that contains these rows, and the numbers of rows that are skipped. */
  function filtered(records: unknown[], newest?: unknown) {
    const skipped: number[] = [];
    const all = jest.fn(async () => ({ records: records as Row[], complete: false }));
    const page = jest.fn(async () => ({ records: records as Row[], hasMore: true }));
    const readNewest = jest.fn(async () => newest as Row | undefined);
    const source = withoutMalformed(
      { ...listOf([]).source, mostCharacters: 7, all, sorted: { page, newest: readNewest } },
      (count) => skipped.push(count),
    );
    return { source, skipped, all, page, readNewest };
  }

  test.each(malformed)("has no row like %j", async (row) => {
    const { source, skipped } = filtered([good[0], row, good[1]]);
    expect(await source.all(undefined)).toEqual({ records: good, complete: false });
    expect(await source.sorted!.page(undefined)).toEqual({ records: good, hasMore: true });
    expect(skipped).toEqual([1, 1]);
  });

  test("counts them per response, and none if there is none", async () => {
    const { source, skipped } = filtered([...malformed, ...good]);
    await source.all(undefined);
    expect(skipped).toEqual([malformed.length]);
    const sound = filtered(good);
    await sound.source.all(undefined);
    await sound.source.sorted!.page(undefined);
    expect(sound.skipped).toEqual([]);
  });

  test("requests what it is asked for, and keeps everything else of the source", async () => {
    const { source, all, page, readNewest } = filtered(good, good[1]);
    await source.all(after(1), after(2));
    await source.sorted!.page(after(3));
    await source.sorted!.newest(after(4));
    expect([all, page, readNewest].map(({ mock }) => mock.lastCall)).toEqual([
      [after(1), after(2)],
      [after(3)],
      [after(4)],
    ]);
    expect(source.mostCharacters).toBe(7);
    const { sorted: _, ...plain } = listOf([]).source;
    expect(withoutMalformed(plain, () => undefined).sorted).toBeUndefined();
  });

  test.each([[undefined], [good[1]]])(
    "returns a newest record of %j without reading the list",
    async (newest) => {
      const { source, all } = filtered(good, newest);
      expect(await source.sorted!.newest(undefined)).toBe(newest);
      expect(all).not.toHaveBeenCalled();
    },
  );

  test("finds the newest record in the list if the vendor's is malformed", async () => {
    const { source, all, skipped } = filtered([good[1], ...malformed, good[0]], { id: 5 });
    expect(await source.sorted!.newest(after(1))).toBe(good[1]);
    expect([all.mock.lastCall, skipped]).toEqual([[after(1)], [malformed.length]]);
    expect(await filtered(malformed, null).source.sorted!.newest(undefined)).toBeUndefined();
  });
});

describe("a slice", () => {
  /** A vendor that returns this page, and this newest record. */
  function vendorWith(page: Row[], newest: Row | undefined, hasMore = true) {
    const { source, requests } = listOf([...page, row(99, 5000)]);
    source.sorted = { page: async () => ({ records: page, hasMore }), newest: async () => newest };
    return { source, requests };
  }
  /** The time at which the next slice begins, or "the whole list" if that was read instead. */
  async function nextOf(
    { source, requests }: ReturnType<typeof vendorWith>,
    since = START,
    inBacklog = false,
  ) {
    const { next, records } = await slice(source, since, inBacklog);
    if (!requests.includes("all")) return next;
    expect(records.length).toBeGreaterThan(0);
    return next ?? "the whole list";
  }

  test("is one page, and the next one begins with its last change", async () => {
    const { source, requests } = listOf(rows(5), 3);
    expect(await slice(source, START, false)).toEqual({
      records: rows(3),
      complete: true,
      next: after(120),
      newest: after(240),
    });
    expect(requests).toEqual(["page", "newest"]);
  });

  test("of a backlog does not ask for the newest record again", async () => {
    const { source, requests } = listOf(rows(5), 3);
    expect(await slice(source, after(60), true)).toMatchObject({ next: after(180), newest: undefined });
    expect(requests).toEqual(["page"]);
  });

  test("is the last one if there is no more", async () => {
    const { source, requests } = listOf(rows(5), 5);
    expect(await slice(source, START, false)).toEqual({ records: rows(5), complete: true });
    expect(requests).toEqual(["page"]);
  });

  test("is the whole list if the vendor cannot sort", async () => {
    const { sorted: _, ...source } = listOf(rows(5), 2, { complete: false }).source;
    expect(await slice(source, after(60), false)).toEqual({ records: rows(5).slice(1), complete: false });
  });

  test("whose records all have one time is completed with all others of that second", async () => {
    const same = [1, 2, 3, 4].map((id) => row(id, 10.5));
    const { source, requests } = listOf([...same, row(5, 10.9), row(6, 11)], 2);
    const { records, next, newest } = await slice(source, START, false);
    expect([idsOf(records), next, newest]).toEqual([[1, 2, 3, 4, 5], after(11), after(11)]);
    expect(requests).toEqual(["page", "newest", "second"]);
  });

  test("that is incomplete within a second says so", async () => {
    const same = [1, 2, 3].map((id) => row(id, 10));
    const { source } = listOf(same, 2, { complete: false });
    expect(await slice(source, START, true)).toMatchObject({ complete: false, next: after(11) });
  });

  test.each([
    ["after the last change", row(3, 120), after(60)],
    ["at the last change", row(3, 60), after(60)],
    ["before the last change", row(3, 30), "the whole list"],
    ["that is the first of the page", row(1, 60), "the whole list"],
    ["that does not exist", undefined, "the whole list"],
  ])("is one page only if the vendor sorts: a newest record %s", async (_, newest, next) => {
    expect(await nextOf(vendorWith([row(1, 0), row(4, 10), row(2, 60)], newest))).toBe(next);
  });

  test.each([
    ["a page that is not in order", [row(1, 0), row(2, 90), row(3, 60)]],
    ["a page without records", []],
    ["a record without a time", [row(1, 0), { ...row(2, 1), modified: undefined }, row(3, 60)]],
    ["a first record without a time", [{ ...row(1, 1), modified: undefined }, row(3, 60)]],
    ["a last record without a time", [row(1, 0), { ...row(2, 1), modified: undefined }]],
  ])("is the whole list for %s", async (_, page) => {
    for (const inBacklog of [false, true])
      expect(await nextOf(vendorWith(page, row(9, 900)), START, inBacklog)).toBe("the whole list");
  });

  test("is one page if two records of it have the same time", async () => {
    expect(await nextOf(vendorWith([row(1, 0), row(2, 0), row(3, 60)], row(9, 900)))).toBe(after(60));
  });

  test.each([
    [after(59), after(60)],
    [after(60), "the whole list"],
    [after(61), "the whole list"],
  ])("from %s must move forward, or the list is read as a whole", async (since, next) => {
    expect(await nextOf(vendorWith([row(1, 0), row(2, 60)], row(9, 900)), since)).toBe(next);
  });

  test("from the beginning of a list moves forward", async () => {
    const { source } = listOf(rows(5), 3);
    expect(await slice(source, undefined, false)).toMatchObject({ next: after(120) });
  });
});

test("records are in the order of their changes, then of their IDs, without those that have no time", () => {
  const { source } = listOf([]);
  const records = [
    row(3, 5),
    row(1, 9),
    row(2, 5),
    { ...row(4, 0), modified: undefined },
    row(7, 1),
    row(5, 9),
  ];
  expect(inOrder(source, records)).toEqual(
    [row(7, 1), row(2, 5), row(3, 5), row(1, 9), row(5, 9)].map((record) => ({
      record,
      key: record.id,
      modified: record.modified,
    })),
  );
});

describe("a list that cannot be trusted to sort", () => {
  const untrusted = (complete: boolean): Source<Row> => {
    const { sorted: _, ...source } = listOf(rows(3), 5000, { complete }).source;
    return unsorted(source, async () => row(9, 900));
  };

  test("is read as a whole, from the last place on", async () => {
    expect(await untrusted(true).sorted!.page(after(60))).toEqual({
      records: rows(3).slice(1),
      hasMore: false,
    });
    expect(await untrusted(true).sorted!.newest(undefined)).toEqual(row(9, 900));
    expect(await slice(untrusted(true), after(60), false)).toEqual({
      records: rows(3).slice(1),
      complete: true,
    });
  });

  test("is incomplete if it was read incompletely", async () => {
    expect(await untrusted(false).sorted!.page(after(60))).toEqual({ records: [], hasMore: true });
    expect(await slice(untrusted(false), after(60), false)).toEqual({
      records: rows(3).slice(1),
      complete: false,
    });
  });
});
