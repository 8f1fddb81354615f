import { createHash } from "node:crypto";
import {
  asCursor,
  changesAfter,
  markPlace,
  type Place,
  placeAt,
  type Source,
} from "../../../src/kit/trigger/changes";
import { decodeSeen } from "../../../src/kit/trigger/seen";
import { fromTicks, type Timestamp, timestamp, toTicks } from "../../../src/kit/trigger/timestamp";

// A backlog of 200,000 records takes some seconds, and longer on a machine that is busy.
jest.setTimeout(120_000);

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

/** IDs in no pattern, which no encoding can shorten. */
const scattered = (at: number) => createHash("sha1").update(String(at)).digest().readUIntBE(0, 6);

/** A list in memory, of which at most `size` rows come at a time. */
function listOf(rows: Row[], size = 5000, { complete = true, sorts = true } = {}) {
  const asked: string[] = [];
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
        asked.push("page");
        return { records: ordered(from).slice(0, size), hasMore: since(from).length > size };
      },
      async newest(from) {
        asked.push("newest");
        return sorts ? ordered(from).at(-1) : ordered(from)[0];
      },
    },
    async all(from, before) {
      asked.push(before ? "second" : "all");
      return { records: since(from, before), complete };
    },
  };
  return { source, asked };
}

/** Reads on until there is no more. */
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
  test("is marked without delivering what is there; what comes then is delivered once", async () => {
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

  test("is marked in a list that is empty, or that cannot be sorted", async () => {
    const empty = await markPlace(listOf([]).source);
    expect(empty.at).toBeUndefined();
    expect((await drain(listOf([row(1, 0)]).source, empty)).changes).toEqual([["created", 1]]);
    const { sorted: _, ...unsorted } = listOf([row(1, 5), row(2, 0)]).source;
    expect((await markPlace(unsorted)).at).toBe(after(5));
  });

  test("keeps the vendor's clock to the last digit: records on both sides of the boundary come once", async () => {
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

  test("looks five minutes back for what became visible late, and no further", async () => {
    const rows = [row(1, 1000)];
    const { place } = await drain(listOf(rows).source, placeAt(START));
    rows.push(row(2, 1000 - 299), row(3, 1000 - 301));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

  test("does not move where the vendor gives less than there is", async () => {
    const { sorted: _, ...source } = listOf([row(1, 0), row(2, 1000)], 5000, { complete: false }).source;
    const { place } = await drain(source, placeAt(START));
    expect(place.floor).toBe(START);
    expect((await drain(source, place)).changes).toEqual([]);
  });

  test("takes IDs that are text, and leaves out records that tell no change", async () => {
    const rows = [row("b3", 0), row("a7", 1), { ...row("c1", 2), modified: undefined }];
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(idsOf(changes)).toEqual(["b3", "a7"]);
    expect((await drain(listOf(rows).source, place)).changes).toEqual([]);
  });
});

describe("a backlog", () => {
  test("of 200,000 records is read page by page, once, in a small state", async () => {
    const rows = Array.from({ length: 200_000 }, (_, id) => row(id, id / 7));
    const { changes, place, slices } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(200_000);
    expect(new Set(idsOf(changes)).size).toBe(200_000);
    expect(slices).toBeGreaterThanOrEqual(40);
    expect(place.backlog).toBeUndefined();
    expect((await drain(listOf(rows).source, place)).changes).toEqual([]);
  });

  test("of 20,000 records with one timestamp comes whole, once, and is remembered", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row(54_000_000_000 + at * 977, 100));
    rows.push(row(1, 200));
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(20_001);
    expect(decodeSeen(place.seen).size).toBe(20_001);
    rows.push(row(2, 100));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

  test("of one timestamp that no state could hold is closed: nothing comes twice", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => row(scattered(at), 100));
    const { changes, place } = await drain(listOf(rows).source, placeAt(START));
    expect(changes.length).toBe(60_000);
    expect(place.floor).toBe(fromTicks(toTicks(after(100)) + 1n));
    rows.push(row(2, 101));
    expect(idsOf((await drain(listOf(rows).source, place)).changes)).toEqual([2]);
  });

  test("ends where it stood at its beginning, less the overlap: later slices know nothing of late records", async () => {
    const rows = [row(1, 0), row(2, 1), row(3, 2), row(4, 3)];
    const { source } = listOf(rows, 2);
    const first = await changesAfter(source, placeAt(START));
    expect(first.more).toBe(true);
    // Half an hour goes by between two slices, in which a record of the first one's time has become visible.
    rows.push(row(5, 0.5), row(6, 1800));
    const rest = await drain(source, first.place);
    expect(idsOf(rest.changes)).toEqual([3, 4, 6]);
    expect(idsOf((await drain(source, rest.place)).changes)).toEqual([5]);
  });

  test("calls a record new once, also where it changes while the backlog is read", async () => {
    const rows = [row(1, 0), row(2, 1), row(3, 2), row(4, 3)];
    const { source } = listOf(rows, 2);
    const { place } = await changesAfter(source, placeAt(START));
    rows[0] = row(1, 2000, 0);
    const { changes } = await drain(source, place);
    expect(changes.at(-1)).toEqual(["updated", 1]);
  });

  test("goes on from a place that remembers only what it must", async () => {
    const rows = Array.from({ length: 50 }, (_, id) => row(id, id * 60));
    const { source } = listOf(rows, 20);
    const { place } = await changesAfter(source, placeAt(START));
    const light = asCursor(place);
    expect(light.seen.length).toBeLessThan(place.seen.length);
    expect(idsOf((await drain(source, light)).changes)).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 20),
    );
  });

  test("of a vendor that ignores the sort is read whole", async () => {
    const rows = [row(1, 5), row(2, 6), row(3, 1), row(4, 2)];
    const { source, asked } = listOf(rows, 2, { sorts: false });
    const { changes } = await drain(source, placeAt(START));
    expect(idsOf(changes)).toEqual([3, 4, 1, 2]);
    expect(asked).toEqual(["page", "newest", "all"]);
  });

  test("of a vendor that ignores the filter is read whole, not for ever", async () => {
    const rows = [row(1, 0), row(2, 1), row(3, 2), row(4, 3)];
    const { source } = listOf(rows, 2);
    const { page, newest } = source.sorted!;
    source.sorted = { page: () => page(undefined), newest: () => newest(undefined) };
    expect(idsOf((await drain(source, placeAt(after(1)))).changes)).toEqual([2, 3, 4]);
  });
});
