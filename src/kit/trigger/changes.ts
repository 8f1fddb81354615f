import { decodeSeen, encodeSeen, forgetBefore, keyOf, type Seen } from "./seen";
import { earlier, earliest, fromTicks, later, nextSecond, type Timestamp, toTicks } from "./timestamp";

/**
 * How far behind the newest change a poll begins: a record may become visible some minutes after the moment that
 * its own timestamp shows. What was delivered in that span is remembered, so that nothing comes twice.
 */
export const OVERLAP_MS = 5 * 60_000;

/** A record that is new, or that changed. */
export interface Change<Item> {
  changeType: "created" | "updated";
  record: Item;
}

/** What a vendor's list gave. */
interface Listed<Item> {
  records: Item[];
  /** False where records may be missing, since they moved while the list was read. */
  complete: boolean;
}

/** A list that tells when each record was last changed. */
export interface Source<Item> {
  id(record: Item): number | string;
  /** When the record was last changed, by the vendor's clock; undefined where it does not say. */
  modified(record: Item): Timestamp | undefined;
  created(record: Item): Timestamp | undefined;
  /** Absent where the vendor cannot sort this list by its last change. */
  sorted?: {
    /** One page of the records changed at `since` or later, in the order of their changes. */
    page(since: Timestamp | undefined): Promise<{ records: Item[]; hasMore: boolean }>;
    /** Of the records changed at `since` or later, the one that was changed last. */
    newest(since: Timestamp | undefined): Promise<Item | undefined>;
  };
  /** Every record changed at `since` or later and before `before`, in any order. */
  all(since: Timestamp | undefined, before?: Timestamp): Promise<Listed<Item>>;
}

/** Where a trigger stands; kept between polls as JSON, under 64 KB. */
export interface Place {
  /** The newest change that was delivered, by the vendor's clock. */
  at?: Timestamp;
  /** Every change before this moment was delivered. */
  floor?: Timestamp;
  /** The versions delivered at `floor` or later, packed. */
  seen: string;
  /** Present while a backlog is being read, slice by slice. */
  backlog?: {
    /** Where the next slice begins. */
    from: Timestamp;
    /** What was the floor when the backlog began: records created since then are new. */
    base?: Timestamp;
    /** What will be the floor when all of it is read. */
    floor?: Timestamp;
  };
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
  return settled({ at, floor, seen: "" }, seen);
}

/** The place of a trigger whose first sync begins at a moment of the past. */
export const placeAt = (moment: Timestamp): Place => ({ floor: moment, seen: "", first: true });

/**
 * Reads the next changes after a place: one page of them, oldest first. A page begins where the last one ended,
 * by timestamp and not by number, so that rows that move while pages are read cannot slip through.
 * @returns no more than the vendor gives in one page, or all records of one and the same second; everything
 *   where the vendor does not sort
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

  // Of a backlog, what counts is the newest change when it began: later slices were read later, and know nothing
  // of what became visible meanwhile before them.
  const reached = newest ?? at;
  const completeFloor = backlog ? backlog.floor : reached && earlier(reached, overlap);
  const after = complete ? completeFloor : earliest(completeFloor, from);
  if (next) {
    const going = { ...rest, floor, at, backlog: { from: next, base, floor: after } };
    return { changes, more: true, place: settled(first ? { ...going, first } : going, seen) };
  }
  const reachedFloor = after ? later(floor, after) : floor;
  if (reachedFloor) forgetBefore(seen, toTicks(reachedFloor));
  return { changes, more: false, place: settled({ ...rest, at, floor: reachedFloor }, seen) };
}

/**
 * The place without what it remembers of slices that are done with: enough to go on from, and small. For a
 * platform that hands a cursor from page to page.
 */
export function lightened(place: Place): Place {
  const from = earliest(place.backlog?.from, place.backlog?.floor);
  if (!from) return place;
  const seen = decodeSeen(place.seen);
  forgetBefore(seen, toTicks(from));
  return { ...place, seen: encodeSeen(seen).text };
}

/** Packs what was delivered into the place; what does not fit is closed: nothing before it is delivered again. */
function settled(place: Place, seen: Seen): Place {
  const { text, forgottenUpTo } = encodeSeen(seen);
  const closed = forgottenUpTo === undefined ? undefined : fromTicks(forgottenUpTo + 1n);
  return { ...place, floor: closed ? later(place.floor, closed) : place.floor, seen: text };
}

/** Records changed at `since` or later, and where to go on if there are more. */
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
  const sortsAsAsked = inBacklog || (newest && last && isNewest(source, newest, records));
  // Vendors have been seen to ignore a sort, or a filter, that they document: then only the whole list will do.
  if (!first || !last || !sortsAsAsked || !isAscending(source, records)) return source.all(since);
  const next = first < last ? last : nextSecond(last);
  if (since && next <= since) return source.all(since);
  const listed = first < last ? { records, complete: true } : await source.all(last, next);
  return { ...listed, next, newest: newest && modified(newest) };
}

/** Whether the record that the other order began with stands after those of a page, as it must where the vendor sorts. */
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

/** Oldest change first; records that tell no change are left out. */
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
