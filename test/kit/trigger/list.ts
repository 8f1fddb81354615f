import { createHash } from "node:crypto";
import { changesAfter } from "../../../src/kit/trigger/changes";
import type { Place } from "../../../src/kit/trigger/place";
import type { Source } from "../../../src/kit/trigger/source";
import { fromTicks, type Timestamp, timestamp, toTicks } from "../../../src/kit/trigger/timestamp";

/** A record of a list that a trigger polls. */
export interface Row {
  id: number | string;
  created: Timestamp;
  modified: Timestamp | undefined;
}

export const at = (text: string): Timestamp => timestamp(text)!;

export const START = at("2026-03-01T08:00:00Z");

/** A number of seconds after the start. */
export const after = (seconds: number): Timestamp =>
  fromTicks(toTicks(START) + BigInt(Math.round(seconds * 1e7)));

/** A record that was changed, and perhaps created before, some seconds after the start. */
export const row = (id: Row["id"], seconds: number, created = seconds): Row => ({
  id,
  created: after(created),
  modified: after(seconds),
});

/** Records with the IDs from 0 on, one per minute. */
export const rows = (count: number): Row[] => Array.from({ length: count }, (_, id) => row(id, id * 60));

/** IDs without a pattern, which cannot be compressed. */
export const scattered = (at: number) => createHash("sha1").update(String(at)).digest().readUIntBE(0, 6);

/** A list in memory that returns at most `size` rows per page, and keeps what is requested. */
export function listOf<One extends Row>(
  rows: One[],
  size = 5000,
  { complete = true, sorts = true, now }: { complete?: boolean; sorts?: boolean; now?: Timestamp } = {},
) {
  const requests: string[] = [];
  const since = (from?: Timestamp, before?: Timestamp) =>
    rows.filter(({ modified }) => modified && (!from || modified >= from) && (!before || modified < before));
  const ordered = (from?: Timestamp) =>
    sorts ? since(from).sort((one, other) => (one.modified! < other.modified! ? -1 : 1)) : since(from);
  const source: Source<One> = {
    id: ({ id }) => id,
    created: ({ created }) => created,
    modified: ({ modified }) => modified,
    now: now && (() => now),
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
export async function drain(source: Source<Row>, from: Place) {
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

export const idsOf = (changes: [string, Row["id"]][]) => changes.map(([, id]) => id);
