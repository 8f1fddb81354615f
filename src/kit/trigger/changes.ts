import { decodeSeen, encodeSeen, forgetBefore, keyOf, type Seen } from "./seen";
import { earlier, earliest, fromTicks, later, nextSecond, type Timestamp, toTicks } from "./timestamp";

/**
 * How far before the newest change a poll begins: a record may become visible some minutes after its own timestamp.
 * Deliveries within that period are remembered, so that nothing is delivered twice.
 */
export const OVERLAP_MS = 5 * 60_000;

/** A record that is new, or that changed. */
export interface Change<Item> {
  changeType: "created" | "updated";
  record: Item;
}

/** Records that were read from a vendor's list. */
interface Listed<Item> {
  records: Item[];
  /** False if records may be missing, because they moved while the list was read. */
  complete: boolean;
}

/** A list whose records have the time of their last change. */
export interface Source<Item> {
  id(record: Item): number | string;
  /** The time of the last change, by the vendor's clock; undefined if the record has none. */
  modified(record: Item): Timestamp | undefined;
  created(record: Item): Timestamp | undefined;
  /** Absent if the vendor cannot sort this list by the last change. */
  sorted?: {
    /** One page of the records changed at `since` or later, oldest change first. */
    page(since: Timestamp | undefined): Promise<{ records: Item[]; hasMore: boolean }>;
    /** The record that was changed last, of those changed at `since` or later. */
    newest(since: Timestamp | undefined): Promise<Item | undefined>;
  };
  /** Every record changed at `since` or later and before `before`, in any order. */
  all(since: Timestamp | undefined, before?: Timestamp): Promise<Listed<Item>>;
}

/** How far a trigger has read; kept between polls as JSON, under 64 KB. */
export interface Place {
  /** The newest change that was delivered, by the vendor's clock. */
  at?: Timestamp;
  /** Every change before this time was delivered. */
  floor?: Timestamp;
  /** The versions delivered at `floor` or later, encoded. */
  seen: string;
  /** Present while a backlog is being read, slice by slice. */
  backlog?: {
    /** The beginning of the next slice. */
    from: Timestamp;
    /** The floor when the backlog began: records created since then are new. */
    base?: Timestamp;
    /** The floor once all of it is read. */
    floor?: Timestamp;
  };
  /** Present until the first sync is complete. */
  first?: true;
}

export interface Polled<Item> {
  changes: Change<Item>[];
  /** The place to keep once the changes are delivered. */
  place: Place;
  /** There is more to read at once. */
  more: boolean;
}

/** The place of a trigger that delivers no existing record. */
export async function markPlace<Item>(source: Source<Item>): Promise<Place> {
  const newest = source.sorted
    ? await source.sorted.newest(undefined)
    : inOrder(source, (await source.all(undefined)).records).at(-1)?.record;
  let at = newest && source.modified(newest);
  const floor = at && earlier(at, OVERLAP_MS);
  const seen: Seen = new Map();
  if (floor) {
    for (const { key, modified } of inOrder(source, (await source.all(floor)).records)) {
      seen.set(key, toTicks(modified));
      at = later(at, modified);
    }
  }
  return withSeen({ at, floor, seen: "" }, seen);
}

/** The place of a trigger whose first sync begins at a time in the past. */
export const placeAt = (time: Timestamp): Place => ({ floor: time, seen: "", first: true });

/**
 * Reads the next changes after a place: one page, oldest first. A page begins where the previous one ended, by
 * timestamp and not by number, so that rows that move between pages are not skipped.
 * @returns at most one page of the vendor's, or all records of the same second; all records if the vendor does not
 *   sort
 */
export async function changesAfter<Item>(source: Source<Item>, place: Place): Promise<Polled<Item>> {
  const { backlog, floor, first, ...rest } = place;
  const from = backlog?.from ?? floor;
  const base = backlog ? backlog.base : floor;
  const seen = decodeSeen(place.seen);
  const started = performance.now();
  const { records, complete, next, newest } = await slice(source, from, backlog !== undefined);
  const overlap = OVERLAP_MS + performance.now() - started;

  const changes: Change<Item>[] = [];
  let at = place.at;
  for (const { record, key, modified } of inOrder(source, records)) {
    const version = toTicks(modified);
    if ((floor && modified < floor) || seen.get(key) === version) continue;
    const created = source.created(record);
    const isNew = created !== undefined && (base === undefined || created >= base) && !seen.has(key);
    changes.push({ changeType: isNew ? "created" : "updated", record });
    seen.set(key, version);
    at = later(at, modified);
  }

  // The newest change when the backlog began is decisive: records may have become visible since then before slices
  // that were already read.
  const reached = newest ?? at;
  const completeFloor = backlog ? backlog.floor : reached && earlier(reached, overlap);
  const after = complete ? completeFloor : earliest(completeFloor, from);
  if (next) {
    const unfinished = { ...rest, floor, at, backlog: { from: next, base, floor: after } };
    return { changes, more: true, place: withSeen(first ? { ...unfinished, first } : unfinished, seen) };
  }
  const reachedFloor = after ? later(floor, after) : floor;
  if (reachedFloor) forgetBefore(seen, toTicks(reachedFloor));
  return { changes, more: false, place: withSeen({ ...rest, at, floor: reachedFloor }, seen) };
}

/**
 * The place without the memory of slices that are complete: enough to continue from, and small. For a platform that
 * passes a cursor from page to page.
 */
export function asCursor(place: Place): Place {
  const from = earliest(place.backlog?.from, place.backlog?.floor);
  if (!from) return place;
  const seen = decodeSeen(place.seen);
  forgetBefore(seen, toTicks(from));
  return { ...place, seen: encodeSeen(seen).text };
}

/** Encodes the deliveries into the place. What does not fit is closed: nothing before it is delivered again. */
function withSeen(place: Place, seen: Seen): Place {
  const { text, forgottenUpTo } = encodeSeen(seen);
  const closed = forgottenUpTo === undefined ? undefined : fromTicks(forgottenUpTo + 1n);
  return { ...place, floor: closed ? later(place.floor, closed) : place.floor, seen: text };
}

/** Records changed at `since` or later, and where to continue if there are more. */
async function slice<Item>(
  source: Source<Item>,
  since: Timestamp | undefined,
  inBacklog: boolean,
): Promise<Listed<Item> & { next?: Timestamp; newest?: Timestamp }> {
  const { sorted, modified } = source;
  if (!sorted) return source.all(since);
  const { records, hasMore } = await sorted.page(since);
  if (!hasMore) return { records, complete: true };
  const first = records[0] && modified(records[0]);
  const last = records[0] && modified(records.at(-1)!);
  const newest = inBacklog ? undefined : await sorted.newest(since);
  const isSorted = inBacklog || (newest && last && isNewest(source, newest, records));
  // Vendors have ignored sorts and filters that they document. In that case, the whole list is read.
  if (!first || !last || !isSorted || !isAscending(source, records)) return source.all(since);
  const next = first < last ? last : nextSecond(last);
  if (since && next <= since) return source.all(since);
  const listed = first < last ? { records, complete: true } : await source.all(last, next);
  return { ...listed, next, newest: newest && modified(newest) };
}

/** Whether the first record in descending order follows a page in ascending order, as it must if the vendor sorts. */
function isNewest<Item>({ id, modified }: Source<Item>, newest: Item, records: Item[]): boolean {
  const [first, last] = [records[0]!, records.at(-1)!];
  return modified(newest)! >= modified(last)! && id(newest) !== id(first);
}

function isAscending<Item>({ modified }: Source<Item>, records: Item[]): boolean {
  let before: Timestamp | undefined;
  return records.every((record) => {
    const now = modified(record);
    const ordered = now !== undefined && (before === undefined || before <= now);
    before = now;
    return ordered;
  });
}

/** Oldest change first. Records without the time of a change are left out. */
function inOrder<Item>({ id, modified }: Source<Item>, records: Item[]) {
  return records
    .flatMap((record) => {
      const at = modified(record);
      return at ? [{ record, key: keyOf(id(record)), modified: at }] : [];
    })
    .sort((one, other) =>
      one.modified < other.modified ? -1 : one.modified > other.modified ? 1 : one.key - other.key,
    );
}

/**
 * A list that cannot be trusted to sort by the last change. A trigger that begins on it marks its place by one record
 * instead of all: any time up to the newest change is good enough, such as that of the newest record.
 * @param newest one of the records that were changed last
 */
export const unsorted = <Item>(
  source: Omit<Source<Item>, "sorted">,
  newest: () => Promise<Item | undefined>,
): Source<Item> => ({
  ...source,
  sorted: {
    newest,
    async page(since) {
      const { records, complete } = await source.all(since);
      // An empty page with more to come makes the caller read the whole list, which leaves its place unchanged.
      return complete ? { records, hasMore: false } : { records: [], hasMore: true };
    },
  },
});
