import { isObject } from "../inputs";
import { decodeSeen, encodeSeen, forgetBefore, keyOf, type Seen } from "./seen";
import {
  earlier,
  earliest,
  fromMs,
  fromTicks,
  later,
  nextSecond,
  type Timestamp,
  timestamp,
  toTicks,
} from "./timestamp";

/**
 * How far before the newest change a poll begins: a record may become visible some minutes after its own timestamp.
 * Deliveries within that period are remembered, so that nothing is delivered twice.
 */
export const OVERLAP_MS = 5 * 60_000;

/**
 * How far our own clock is trusted if the vendor's is unknown. A place is the overlap before the newest change, so with
 * this margin it does not pass our clock. If ours is slow, more deliveries are remembered, and nothing is lost.
 */
const OWN_CLOCK_MARGIN_MS = OVERLAP_MS;

/** The characters for the records with a date of creation in the future; enough for about 1,000. */
const MOST_CHARACTERS_AHEAD = 4_000;

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
  /** The vendor's clock at its latest response, if known. */
  now?(): Timestamp | undefined;
  /** The vendor's clock at its first response of this run, if known. */
  startedAt?(): Timestamp | undefined;
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

/**
 * How far a trigger has read; kept between polls as JSON, under 64 KB. It never passes the vendor's clock: a record
 * dated in the future is delivered and remembered, and the changes made until then are delivered too.
 */
export interface Place {
  /** The newest change that was delivered, by the vendor's clock. */
  at?: Timestamp;
  /** Every change before this time was delivered. */
  floor?: Timestamp;
  /** The versions delivered at `floor` or later, encoded. */
  seen: string;
  /**
   * The delivered records whose date of creation is later than their last change, encoded: they would look new again
   * at every change until that date.
   */
  ahead?: string;
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
  /** There is more to read now. */
  more: boolean;
  /** The state has no room for all records dated in the future: those may be delivered again. */
  mayRepeat?: true;
  /** The memory of the place was damaged: changes after its floor may be delivered again. */
  isDamaged?: true;
}

/** Whether a value has the form of a place. Its encoded texts may still be damaged. */
export function isPlace(value: unknown): value is Place {
  if (!isObject(value)) return false;
  const { at, floor, backlog, first } = value;
  const isTime = (one: unknown) => one === undefined || timestamp(one) === one;
  return (
    isTime(at) &&
    isTime(floor) &&
    (first === undefined || first === true) &&
    (backlog === undefined ||
      (isObject(backlog) && backlog.from !== undefined && Object.values(backlog).every(isTime)))
  );
}

/**
 * A source without the rows that cannot be delivered: those that are no objects, or have no ID or no valid time.
 * @param skipped called with the number of such rows in a response
 */
export function withoutMalformed<Item>(source: Source<Item>, skipped: (count: number) => void): Source<Item> {
  const { sorted } = source;
  const isWellFormed = (record: Item) => {
    if (!isObject(record)) return false;
    const id: unknown = source.id(record);
    return (typeof id === "string" || Number.isFinite(id)) && source.modified(record) !== undefined;
  };
  const filtered = <Result extends { records: Item[] }>(result: Result): Result => {
    const records = result.records.filter(isWellFormed);
    const count = result.records.length - records.length;
    if (count > 0) skipped(count);
    return { ...result, records };
  };
  return {
    ...source,
    all: async (since, before) => filtered(await source.all(since, before)),
    sorted: sorted && {
      page: async (since) => filtered(await sorted.page(since)),
      newest: async (since) => {
        const newest = await sorted.newest(since);
        // An empty list has no newest record. If there is one that is malformed, the list shows which is.
        if (newest === undefined || isWellFormed(newest)) return newest;
        const { records } = filtered(await source.all(since));
        return inOrder(source, records).at(-1)?.record;
      },
    },
  };
}

/** The place of a trigger that delivers no existing record. */
export async function markPlace<Item>(source: Source<Item>): Promise<Place> {
  const newest = source.sorted
    ? await source.sorted.newest(undefined)
    : inOrder(source, (await source.all(undefined)).records).at(-1)?.record;
  const newestChange = newest && source.modified(newest);
  if (!newestChange) return { seen: "" };
  const memory: Memory = { seen: new Map(), ahead: new Map() };
  let at = noLaterThan(latestPossible(source), newestChange);
  const floor = earlier(at, OVERLAP_MS);
  const { records } = await source.all(floor);
  const limit = latestPossible(source);
  for (const item of inOrder(source, records)) {
    remember(memory, source, item);
    at = later(at, noLaterThan(limit, item.modified));
  }
  return remembering({ at, floor, seen: "" }, memory, limit).place;
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
  const memory = memoryOf(place);
  const { seen, ahead, isDamaged } = memory;
  const started = performance.now();
  const { records, complete, next, newest } = await slice(source, from, backlog !== undefined);
  const overlap = OVERLAP_MS + performance.now() - started;
  const limit = latestPossible(source);

  const changes: Change<Item>[] = [];
  let at = place.at;
  for (const item of inOrder(source, records)) {
    const { record, key, modified } = item;
    if ((floor && modified < floor) || seen.get(key) === toTicks(modified)) continue;
    const created = source.created(record);
    const isKnown = seen.has(key) || ahead.has(key);
    const isNew = created !== undefined && (base === undefined || created >= base) && !isKnown;
    changes.push({ changeType: isNew ? "created" : "updated", record });
    remember(memory, source, item);
    at = later(at, noLaterThan(limit, modified));
  }

  // The newest change when the backlog began is decisive: records may have become visible since then before slices
  // that were already read.
  const reached = notAfterStart(source, newest ? noLaterThan(limit, newest) : at);
  const completeFloor = backlog ? backlog.floor : reached && earlier(reached, overlap);
  const after = complete ? completeFloor : earliest(completeFloor, from);
  if (next) {
    const unfinished = { ...rest, floor, at, backlog: { from: next, base, floor: after } };
    return {
      changes,
      more: true,
      isDamaged,
      ...remembering(first ? { ...unfinished, first } : unfinished, memory, limit),
    };
  }
  const reachedFloor = after ? later(floor, after) : floor;
  return {
    changes,
    more: false,
    isDamaged,
    ...remembering({ ...rest, at, floor: reachedFloor }, memory, limit),
  };
}

/**
 * The place without the memory of slices that are complete: enough to continue from, and small. For a platform that
 * passes a cursor from page to page.
 */
export function asCursor(place: Place): Place {
  const from = earliest(place.backlog?.from, place.backlog?.floor);
  if (!from) return place;
  const { seen } = memoryOf(place);
  forgetBefore(seen, toTicks(from));
  return { ...place, seen: encodeSeen(seen).text };
}

/** The latest time that a change can have: later ones are in the future. The Date header has whole seconds. */
function latestPossible<Item>({ now }: Source<Item>): Timestamp {
  const serverTime = now?.();
  return serverTime ? nextSecond(serverTime) : fromMs(Date.now() + OWN_CLOCK_MARGIN_MS);
}

/** Responses that came before a change do not contain it: what changes while a run reads is left to the next one. */
function notAfterStart<Item>({ startedAt }: Source<Item>, at: Timestamp | undefined): Timestamp | undefined {
  const start = startedAt?.();
  return start && at ? noLaterThan(nextSecond(start), at) : at;
}

const noLaterThan = (limit: Timestamp, at: Timestamp): Timestamp => (at < limit ? at : limit);

/** The records that a place remembers. */
interface Memory {
  seen: Seen;
  ahead: Seen;
}

/** The memory of a place; what is damaged is left out. */
function memoryOf({ seen, ahead = "" }: Place): Memory & { isDamaged?: true } {
  try {
    return { seen: decodeSeen(seen), ahead: decodeSeen(ahead) };
  } catch {
    return { seen: new Map(), ahead: new Map(), isDamaged: true };
  }
}

function remember<Item>(
  { seen, ahead }: Memory,
  source: Source<Item>,
  { record, key, modified }: { record: Item; key: number; modified: Timestamp },
): void {
  seen.set(key, toTicks(modified));
  const created = source.created(record);
  if (created && created > modified) ahead.set(key, toTicks(created));
}

/**
 * Encodes the memory into the place. What does not fit is closed: nothing before it is delivered again. Only the future
 * is never closed, since changes of the present would be lost with it.
 */
function remembering(
  place: Place,
  { seen, ahead }: Memory,
  limit: Timestamp,
): { place: Place; mayRepeat?: true } {
  if (!place.backlog && place.floor) {
    forgetBefore(seen, toTicks(place.floor));
    forgetBefore(ahead, toTicks(place.floor));
  }
  let encoded = encodeSeen(seen);
  const isFull = encoded.forgottenUpTo !== undefined && encoded.forgottenUpTo >= toTicks(limit);
  if (isFull) {
    for (const [key, at] of seen) if (at >= toTicks(limit)) seen.delete(key);
    encoded = encodeSeen(seen);
  }
  const { text, forgottenUpTo } = encoded;
  const closed = forgottenUpTo === undefined ? undefined : fromTicks(forgottenUpTo + 1n);
  const { ahead: _, ...rest } = place;
  const aheadText = encodeSeen(ahead, MOST_CHARACTERS_AHEAD).text;
  return {
    place: {
      ...rest,
      floor: closed ? later(place.floor, closed) : place.floor,
      seen: text,
      ...(aheadText ? { ahead: aheadText } : {}),
    },
    ...(isFull ? { mayRepeat: true } : {}),
  };
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
