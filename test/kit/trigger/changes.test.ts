import { createHash } from "node:crypto";
import { changesAfter, markPlace } from "../../../src/kit/trigger/changes";
import { asCursor, type Place, placeAt } from "../../../src/kit/trigger/place";
import { decodeSeen } from "../../../src/kit/trigger/seen";
import type { Source } from "../../../src/kit/trigger/source";
import { fromTicks, type Timestamp, timestamp, toTicks } from "../../../src/kit/trigger/timestamp";

interface Row {
  id: number | string;
  created: Timestamp;
  modified: Timestamp | undefined;
}

const at = (text: string) => timestamp(text)!;
const START = at("2026-03-01T08:00:00Z");
const after = (seconds: number) => fromTicks(toTicks(START) + BigInt(Math.round(seconds * 1e7)));
const row = (id: number | string, seconds: number, created = seconds): Row => ({
  id,
  created: after(created),
  modified: after(seconds),
});

/** IDs without a pattern, which cannot be compressed. */
const scattered = (at: number) => createHash("sha1").update(String(at)).digest().readUIntBE(0, 6);

/** A list in memory that returns at most `size` rows per page. */
function listOf(rows: Row[], size = 5000, { complete = true, sorts = true } = {}) {
  const requests: string[] = [];
  const since = (from?: Timestamp, before?: Timestamp) =>
    rows.filter(({ modified }) => modified && (!from || modified >= from) && (!before || modified < before));
  const ordered = (from?: Timestamp) =>
    sorts ? since(from).sort((one, other) => (one.modified! < other.modified! ? -1 : 1)) : since(from);
  const source: Source<Row> = {
    id: ({ id }) => id,
    created: ({ created }) => created,
    modified: ({ modified }) => modified,
    sorted: {
      async page(from) {
        requests.push("page");
        const found = ordered(from);
        return { records: found.slice(0, size), hasMore: found.length > size };
      },
      async newest(from) {
        requests.push("newest");
        return sorts ? ordered(from).at(-1) : ordered(from)[0];
      },
    },
    async all(from, before) {
      requests.push(before ? "second" : "all");
      return { records: since(from, before), complete };
    },
  };
  return { source, requests };
}

/** Reads until there is no more. */
async function drain(source: Source<Row>, from: Place) {
  const changes: [string, Row["id"]][] = [];
  let place = from;
  let slices = 0;
  for (let more = true; more; slices++) {
    const polled = await changesAfter(source, place);
    changes.push(...polled.changes.map((one): [string, Row["id"]] => [one.changeType, one.record.id]));
    ({ place, more } = polled);
    expect(JSON.stringify(place).length).toBeLessThan(65_536);
  }
  return { changes, place, slices };
}

const idsOf = (changes: [string, Row["id"]][]) => changes.map(([, id]) => id);

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

describe("a backlog", () => {
  test("of more records than a state can hold is delivered once, page by page, with a small state", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => row(scattered(at), at / 7));
    const { changes, place, slices } = await drain(listOf(rows, 750).source, placeAt(START));
    expect(changes.length).toBe(30_000);
    expect(new Set(idsOf(changes)).size).toBe(30_000);
    expect(slices).toBeGreaterThanOrEqual(40);
    expect(place.backlog).toBeUndefined();
    expect((await drain(listOf(rows, 750).source, place)).changes).toEqual([]);
  });

  test("of 20,000 records with the same timestamp is delivered once, and remembered", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row(54_000_000_000 + at * 977, 100));
    rows.push(row(1, 200));
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(20_001);
    expect(decodeSeen(place.seen).size).toBe(20_001);
    rows.push(row(2, 100));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

  test("of one timestamp that does not fit in a state is closed: nothing is delivered twice", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => row(scattered(at), 100));
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(60_000);
    expect(place.floor).toBe(fromTicks(toTicks(after(100)) + 1n));
    rows.push(row(2, 101));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

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
