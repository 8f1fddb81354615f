import { type Memory, memoryOf, type Place, remember, remembering } from "./place";
import { inOrder, type Source, slice } from "./source";
import { earlier, earliest, fromMs, later, nextSecond, type Timestamp, toTicks } from "./timestamp";

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

/** A record that is new, or that changed. */
export interface Change<Item> {
  changeType: "created" | "updated";
  record: Item;
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
  return remembering({ at, floor, seen: "" }, memory, limit, source.mostCharacters).place;
}

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
      ...remembering(first ? { ...unfinished, first } : unfinished, memory, limit, source.mostCharacters),
    };
  }
  const reachedFloor = after ? later(floor, after) : floor;
  return {
    changes,
    more: false,
    isDamaged,
    ...remembering({ ...rest, at, floor: reachedFloor }, memory, limit, source.mostCharacters),
  };
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
