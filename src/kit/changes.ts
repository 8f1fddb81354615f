import { decodeSeen, encodeSeen, forgetBefore, type Seen } from "./seen";
import { earlier, justAfter, later, type Timestamp } from "./timestamp";

/**
 * How far behind the newest change a poll begins: a record may become visible some minutes after the moment that
 * its own timestamp shows. What was delivered in that span is remembered, so that nothing comes twice.
 */
const OVERLAP_MS = 5 * 60_000;

/** A record that is new, or that changed. */
export interface Change<Item> {
  changeType: "created" | "updated";
  record: Item;
}

/** A list that tells when each record was last changed. */
export interface Source<Item> {
  id(record: Item): number;
  /** When the record was last changed, by the vendor's clock; undefined where it does not say. */
  modified(record: Item): Timestamp | undefined;
  created(record: Item): Timestamp | undefined;
  /** Absent where the vendor cannot sort this list by its last change. */
  sorted?: {
    /** One page of the records changed at `since` or later, in the order of their changes. */
    page(since: Timestamp | undefined): Promise<{ records: Item[]; hasMore: boolean }>;
    /** The record that was changed last. */
    newest(): Promise<Item | undefined>;
  };
  /** Every record changed at `since` or later and before `before`, in any order. */
  all(since: Timestamp | undefined, before?: Timestamp): Promise<Item[]>;
}

/** Where a trigger stands; kept between polls as JSON, under 64 KB. */
export interface Place {
  /** The newest change that was delivered, by the vendor's clock. */
  at?: Timestamp;
  /** Every change before this moment was delivered. */
  floor?: Timestamp;
  /** The versions delivered at `floor` or later, packed. */
  seen: string;
  /** Present while a backlog is being read: where to go on, and what was the floor when it began. */
  backlog?: { from: Timestamp; base?: Timestamp };
  /** Present until all that the first sync has to deliver was delivered. */
  first?: true;
}

export interface Polled<Item> {
  changes: Change<Item>[];
  /** The place to keep once the changes have been handed over. */
  place: Place;
  /** There is more to read at once. */
  more: boolean;
}

/** The place of a trigger that delivers nothing of what is there today. */
export async function markPlace<Item>(source: Source<Item>): Promise<Place> {
  const newest = await newestOf(source);
  const at = newest && source.modified(newest);
  if (!at) return { seen: encodeSeen(new Map()).text };
  const floor = earlier(at, OVERLAP_MS);
  const seen: Seen = new Map();
  for (const record of await source.all(floor)) {
    const modified = source.modified(record);
    if (modified) seen.set(source.id(record), modified);
  }
  return settled({ at, floor, seen: "" }, seen);
}

/** The place of a trigger whose first sync begins at a moment of the past. */
export const placeAt = (moment: Timestamp): Place => ({
  floor: moment,
  seen: encodeSeen(new Map()).text,
  first: true,
});

/**
 * Reads the next changes after a place: one page of them, oldest first. A page begins where the last one ended,
 * by timestamp and not by number, so that rows that move while pages are read cannot slip through.
 * @returns no more than the vendor gives in one page, or all records of one and the same moment
 */
export async function changesAfter<Item>(source: Source<Item>, place: Place): Promise<Polled<Item>> {
  const { backlog, floor } = place;
  const base = backlog ? backlog.base : floor;
  const seen = decodeSeen(place.seen);
  const { records, next } = await slice(source, backlog?.from ?? floor);

  const changes: Change<Item>[] = [];
  let at = place.at;
  for (const { record, id, modified } of inOrder(source, records)) {
    if ((floor && modified < floor) || seen.get(id) === modified) continue;
    const created = source.created(record);
    const isNew = created !== undefined && (base === undefined || created >= base) && !seen.has(id);
    changes.push({ changeType: isNew ? "created" : "updated", record });
    seen.set(id, modified);
    at = later(at, modified);
  }
  if (next)
    return { changes, more: true, place: settled({ ...place, at, backlog: { from: next, base } }, seen) };
  const { backlog: _, first: __, ...rest } = place;
  const newFloor = at ? later(floor, earlier(at, OVERLAP_MS)) : floor;
  return { changes, more: false, place: settled({ ...rest, at, floor: newFloor }, seen) };
}

/** Packs what was delivered into the place; what does not fit is closed: nothing before it is delivered again. */
function settled(place: Place, seen: Seen): Place {
  const needed = place.at && earlier(place.at, OVERLAP_MS);
  if (needed) forgetBefore(seen, needed);
  const { text, forgottenUpTo } = encodeSeen(seen);
  const floor = forgottenUpTo ? later(place.floor, justAfter(forgottenUpTo)) : place.floor;
  return { ...place, floor, seen: text };
}

async function newestOf<Item>(source: Source<Item>): Promise<Item | undefined> {
  if (source.sorted) return source.sorted.newest();
  return inOrder(source, await source.all(undefined)).at(-1)?.record;
}

/** Records changed at `since` or later, and where to go on if there are more. */
async function slice<Item>(source: Source<Item>, since: Timestamp | undefined) {
  if (!source.sorted) return { records: await source.all(since) };
  const { records, hasMore } = await source.sorted.page(since);
  if (!hasMore) return { records };
  const first = records[0] && source.modified(records[0]);
  const last = records.at(-1) && source.modified(records.at(-1)!);
  // Vendors have been seen to ignore a sort they document: then only the whole list will do.
  if (!first || !last || !isAscending(source, records)) return { records: await source.all(since) };
  if (first < last) return { records, next: last };
  const next = justAfter(last);
  return { records: await source.all(last, next), next };
}

function isAscending<Item>(source: Source<Item>, records: Item[]): boolean {
  let before: Timestamp | undefined;
  return records.every((record) => {
    const now = source.modified(record);
    const ordered = now !== undefined && (before === undefined || before <= now);
    before = now;
    return ordered;
  });
}

/** Oldest change first, so that the newest one is what the place ends at; records that tell no change are left out. */
function inOrder<Item>(source: Source<Item>, records: Item[]) {
  return records
    .flatMap((record) => {
      const modified = source.modified(record);
      return modified ? [{ record, id: source.id(record), modified }] : [];
    })
    .sort((one, other) =>
      one.modified < other.modified ? -1 : one.modified > other.modified ? 1 : one.id - other.id,
    );
}
