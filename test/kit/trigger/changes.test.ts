import { changesAfter, markPlace } from "../../../src/kit/trigger/changes";
import { asCursor, placeAt } from "../../../src/kit/trigger/place";
import type { Source } from "../../../src/kit/trigger/source";
import { fromTicks, toTicks } from "../../../src/kit/trigger/timestamp";
import { after, at, drain, idsOf, listOf, type Row, row, START } from "./list";

describe("the place of a poll", () => {
  test("is marked without delivering existing records; later changes are delivered once", async () => {
    const rows = [row(1, 0), row(2, 10)];
    const place = await markPlace(listOf(rows).source);
    expect(place.at).toBe(after(10));
    rows.push(row(3, 10), row(4, 11));
    rows[0] = row(1, 12, 0);
    const first = await drain(listOf(rows).source, place);
    expect(first.changes).toEqual([
      ["created", 3],
      ["created", 4],
      ["updated", 1],
    ]);
    expect((await drain(listOf(rows).source, first.place)).changes).toEqual([]);
  });

  test("is marked in a list that is empty or cannot be sorted", async () => {
    const empty = await markPlace(listOf([]).source);
    expect(empty.at).toBeUndefined();
    expect((await drain(listOf([row(1, 0)]).source, empty)).changes).toEqual([["created", 1]]);
    const { sorted: _, ...unsorted } = listOf([row(1, 5), row(2, 0)]).source;
    expect((await markPlace(unsorted)).at).toBe(after(5));
  });

  test("keeps every digit of the vendor's clock: records on both sides of a boundary are delivered once", async () => {
    const boundary = at("2026-03-01T08:00:00.1234567Z");
    const just = (ticks: bigint) => fromTicks(toTicks(boundary) + ticks);
    const rows: Row[] = [{ id: 1, created: boundary, modified: boundary }];
    let { place } = await drain(listOf(rows).source, placeAt(boundary));
    expect(place.at).toBe("2026-03-01T08:00:00.1234567Z");
    rows.push(
      { id: 2, created: boundary, modified: boundary },
      { id: 3, created: just(1n), modified: just(1n) },
    );
    const next = await drain(listOf(rows).source, place);
    expect(idsOf(next.changes)).toEqual([2, 3]);
    place = next.place;
    expect((await drain(listOf(rows).source, place)).changes).toEqual([]);
  });

  test("looks back five minutes for records that became visible late, and no further", async () => {
    const rows = [row(1, 1000)];
    const { place } = await drain(listOf(rows).source, placeAt(START));
    rows.push(row(2, 1000 - 299), row(3, 1000 - 301));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

  test("does not move if the vendor returns an incomplete list", async () => {
    const { sorted: _, ...source } = listOf([row(1, 0), row(2, 1000)], 5000, { complete: false }).source;
    const { place } = await drain(source, placeAt(START));
    expect(place.floor).toBe(START);
    expect((await drain(source, place)).changes).toEqual([]);
  });

  test("accepts IDs that are text, and leaves out records without a time of change", async () => {
    const rows = [row("b3", 0), row("a7", 1), { ...row("c1", 2), modified: undefined }];
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(idsOf(changes)).toEqual(["b3", "a7"]);
    expect((await drain(listOf(rows).source, place)).changes).toEqual([]);
  });
});

describe("the place of a trigger that begins", () => {
  test("is empty in an empty list, whether or not it is sorted", async () => {
    const { sorted: _, ...unsorted } = listOf([]).source;
    expect(await markPlace(unsorted)).toEqual({ seen: "" });
    expect(await markPlace(listOf([]).source)).toEqual({ seen: "" });
  });

  test("is that of the newest change, wherever it is in the list", async () => {
    const { sorted: _, ...unsorted } = listOf([row(1, 5), row(2, 0), row(3, 900), row(4, 7)]).source;
    expect(await markPlace(unsorted)).toMatchObject({ at: after(900), floor: after(600) });
  });
});

describe("a change", () => {
  test.each([
    ["before the previous poll", -301, "updated"],
    ["at the beginning of what it read", -300, "created"],
    ["since then", 5, "created"],
    ["at a time that is not known", undefined, "updated"],
  ])("of a record created %s is of the right type", async (_, created, type) => {
    const place = await markPlace(listOf([row(1, 0)]).source);
    const changed = row(2, 10, created ?? 0);
    const { source } = listOf([changed]);
    if (created === undefined) source.created = () => undefined;
    expect((await drain(source, place)).changes).toEqual([[type, 2]]);
  });

  test("of a list that was empty is new, whenever its record was created", async () => {
    const { changes } = await drain(listOf([row(1, 10, -90_000)]).source, { seen: "" });
    expect(changes).toEqual([["created", 1]]);
  });

  test("of a record that was delivered before is an update", async () => {
    const { place } = await drain(listOf([row(1, 10)]).source, placeAt(START));
    expect((await drain(listOf([row(1, 20, 10)]).source, place)).changes).toEqual([["updated", 1]]);
  });

  test("before the place is not delivered, even if the vendor ignores the time that is asked for", async () => {
    const { sorted: _, all, ...source } = listOf([row(1, -1), row(2, 0), row(3, 1)]).source;
    const { changes } = await drain({ ...source, all: () => all(undefined) }, placeAt(START));
    expect(idsOf(changes)).toEqual([2, 3]);
  });
});

describe("the place after a poll", () => {
  const placeOf = async (source: Partial<Source<Row>>, seconds: number) =>
    (await drain({ ...listOf([row(1, seconds)]).source, ...source }, placeAt(START))).place;
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ["in the past", 99, 99],
    ["of the second that the clock shows", 100.5, 100.5],
    ["in the future", 500, 101],
  ])("of a change %s is not after the vendor's clock", async (_, changed, reached) => {
    expect((await placeOf({ now: () => after(100) }, changed)).at).toBe(after(reached));
  });

  test.each([
    ["4 minutes", 240, 240],
    ["5 minutes", 300, 300],
    ["6 minutes", 360, 300],
  ])("of a change %s after our own clock, if the vendor's is unknown", async (_, changed, reached) => {
    jest.spyOn(Date, "now").mockReturnValue(Date.parse(START));
    expect((await placeOf({}, changed)).at).toBe(after(reached));
  });

  test("leaves what changes while the list is read to the next poll", async () => {
    const now = () => after(2000);
    const { floor } = await placeOf({ now, startedAt: () => after(1000) }, 1500);
    expect(floor! <= after(1001 - 300) && floor! > after(1000 - 300)).toBe(true);
    const later = await placeOf({ now, startedAt: () => after(1800) }, 1500);
    expect(later.floor! <= after(1200) && later.floor! > after(1199)).toBe(true);
  });
});

describe("a backlog", () => {
  test("ends at the newest change of its beginning, minus the overlap, so that late records are delivered", async () => {
    const rows = [row(1, 0), row(2, 1), row(3, 2), row(4, 3)];
    const { source } = listOf(rows, 2);
    const first = await changesAfter(source, placeAt(START));
    expect(first.more).toBe(true);
    // In the half hour between two slices, a record within the first slice became visible.
    rows.push(row(5, 0.5), row(6, 1800));
    const rest = await drain(source, first.place);
    expect(idsOf(rest.changes)).toEqual([3, 4, 6]);
    expect(idsOf((await drain(source, rest.place)).changes)).toEqual([5]);
  });

  test("reports a record as new once, even if it changes while the backlog is read", async () => {
    const rows = [row(1, 0), row(2, 1), row(3, 2), row(4, 3)];
    const { source } = listOf(rows, 2);
    const { place } = await changesAfter(source, placeAt(START));
    rows[0] = row(1, 2000, 0);
    const { changes } = await drain(source, place);
    expect(changes.at(-1)).toEqual(["updated", 1]);
  });

  test("continues from a place with a minimal memory", async () => {
    const rows = Array.from({ length: 50 }, (_, id) => row(id, id * 60));
    const { source } = listOf(rows, 20);
    const { place } = await changesAfter(source, placeAt(START));
    const small = asCursor(place);
    expect(small.seen.length).toBeLessThan(place.seen.length);
    expect(idsOf((await drain(source, small)).changes)).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 20),
    );
  });

  test("asks for the newest record once, when it begins", async () => {
    const { source, requests } = listOf([row(1, 0), row(2, 1), row(3, 2), row(4, 3)], 2);
    await drain(source, placeAt(START));
    expect(requests).toEqual(["page", "newest", "page", "page"]);
  });

  test("is read as a whole if the vendor ignores the sort", async () => {
    const rows = [row(1, 5), row(2, 6), row(3, 1), row(4, 2)];
    const { source, requests } = listOf(rows, 2, { sorts: false });
    const { changes } = await drain(source, placeAt(START));
    expect(idsOf(changes)).toEqual([3, 4, 1, 2]);
    expect(requests).toEqual(["page", "newest", "all"]);
  });

  test("is read as a whole, and only once, if the vendor ignores the filter", async () => {
    const rows = [row(1, 0), row(2, 1), row(3, 2), row(4, 3)];
    const { source } = listOf(rows, 2);
    const { page, newest } = source.sorted!;
    source.sorted = { page: () => page(undefined), newest: () => newest(undefined) };
    expect(idsOf((await drain(source, placeAt(after(1)))).changes)).toEqual([2, 3, 4]);
  });
});
