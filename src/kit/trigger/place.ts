import { isObject } from "../inputs";
import { decodeSeen, encodeSeen, forgetBefore, type Seen } from "./seen";
import type { Source } from "./source";
import { earliest, fromTicks, later, type Timestamp, timestamp, toTicks } from "./timestamp";

/** The characters for the records with a date of creation in the future; enough for about 1,000. */
const MOST_CHARACTERS_AHEAD = 4_000;

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

/** Whether a value has the form of a place. Its encoded texts may still be damaged. */
export function isPlace(value: unknown): value is Place {
  if (!isObject(value)) return false;
  const { at, floor, backlog, first } = value;
  const isTime = (one: unknown) => timestamp(one) === one;
  return (
    isTime(at) &&
    isTime(floor) &&
    (first === undefined || first === true) &&
    (backlog === undefined ||
      (isObject(backlog) && backlog.from !== undefined && Object.values(backlog).every(isTime)))
  );
}

/** The place of a trigger whose first sync begins at a time in the past. */
export const placeAt = (time: Timestamp): Place => ({ floor: time, seen: "", first: true });

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

/** The records that a place remembers. */
export interface Memory {
  seen: Seen;
  ahead: Seen;
}

/** The memory of a place; what is damaged is left out. */
export function memoryOf({ seen, ahead = "" }: Place): Memory & { isDamaged?: true } {
  try {
    return { seen: decodeSeen(seen), ahead: decodeSeen(ahead) };
  } catch {
    return { seen: new Map(), ahead: new Map(), isDamaged: true };
  }
}

export function remember<Item>(
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
export function remembering(
  place: Place,
  { seen, ahead }: Memory,
  limit: Timestamp,
  mostCharacters?: number,
): { place: Place; mayRepeat?: true } {
  if (!place.backlog && place.floor) {
    forgetBefore(seen, toTicks(place.floor));
    forgetBefore(ahead, toTicks(place.floor));
  }
  let encoded = encodeSeen(seen, mostCharacters);
  const isFull = encoded.forgottenUpTo !== undefined && encoded.forgottenUpTo >= toTicks(limit);
  if (isFull) {
    for (const [key, at] of seen) if (at >= toTicks(limit)) seen.delete(key);
    encoded = encodeSeen(seen, mostCharacters);
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
