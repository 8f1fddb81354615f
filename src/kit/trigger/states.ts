import { isObject } from "../inputs";
import type { Change } from "./changes";
import { decodeSeen, encodeSeen, forgetBefore, keyOf } from "./seen";
import { type Timestamp, toTicks } from "./timestamp";

/** Where a record stands: in the state that a trigger watches, in one that leads to it, or in neither. */
export type Standing = "reached" | "waiting" | "other";

/**
 * The records that a trigger remembers, whichever are fewer: those in the state, if they leave it again soon (on hold),
 * or those that may still reach it, if the state is final (completed).
 */
export type Remembers = "reached" | "waiting";

/** The characters for the remembered records. */
const MOST_CHARACTERS = 30_000;

/** The characters for the delivered records that may still look new. */
const MOST_CHARACTERS_OF_DELIVERED = 6_000;

/** The number of records that a trigger reads to begin with. So many fit in. */
export const MOST_REMEMBERED = 15_000;

/** What a trigger knows of the records of a list. */
export interface Watched {
  /** The remembered records, encoded. */
  keys: string;
  /** The delivered records that may still look new, encoded with the time of their creation. */
  delivered: string;
}

/** Whether a value is what `save` returned. */
export function isWatched(value: unknown): value is Watched {
  if (!isObject(value)) return false;
  try {
    decodeSeen(value.keys);
    decodeSeen(value.delivered);
    return true;
  } catch {
    return false;
  }
}

interface Watch<Item> {
  remembers: Remembers;
  standing(record: Item): Standing;
  id(record: Item): number | string;
  created(record: Item): Timestamp | undefined;
}

/**
 * Recognizes the changes by which records reach a state: once each, and again only after they have left it.
 * @param before what an earlier run has saved; undefined for the first run
 */
export function watching<Item>({ remembers, standing, id, created }: Watch<Item>, before?: Watched) {
  const keys = new Set(decodeSeen(before?.keys ?? "").keys());
  const delivered = decodeSeen(before?.delivered ?? "");

  const note = (record: Item): void => {
    const key = keyOf(id(record));
    if (standing(record) === remembers) keys.add(key);
    else keys.delete(key);
  };

  const remember = (record: Item, key: number): void => {
    const at = created(record);
    delivered.set(key, at ? toTicks(at) : 0n);
  };

  return {
    /** Takes notice of a record that exists when the trigger begins: it is not new any more. */
    begin(record: Item): void {
      note(record);
      if (standing(record) === "reached") remember(record, keyOf(id(record)));
    },

    /**
     * The changes that reach the state. A record that is new to the trigger reaches it by being created in it; in a
     * first sync, every record that is in it counts.
     */
    reaching(changes: Change<Item>[], first: boolean): Change<Item>[] {
      return changes.filter(({ changeType, record }) => {
        const key = keyOf(id(record));
        const wasKnown = keys.has(key);
        note(record);
        if (standing(record) !== "reached") {
          delivered.delete(key);
          return false;
        }
        const isNew = (first || changeType === "created") && !delivered.has(key);
        remember(record, key);
        return remembers === "waiting" ? isNew || wasKnown : first ? isNew : !wasKnown;
      });
    },

    /**
     * What the next run or page needs.
     * @param base records created before this time no longer look new
     */
    save(base: Timestamp | undefined): { watched: Watched; forgotten: number } {
      if (base) forgetBefore(delivered, toTicks(base));
      const { text, forgotten } = newest(keys, MOST_CHARACTERS);
      const watched = { keys: text, delivered: encodeSeen(delivered, MOST_CHARACTERS_OF_DELIVERED).text };
      return { watched, forgotten };
    },
  };
}

/** Encodes as many keys as fit. The highest ones are kept: they belong to the records that were created last. */
function newest(keys: Set<number>, most: number): { text: string; forgotten: number } {
  let kept = [...keys].sort((one, other) => other - one);
  let text = encoded(kept);
  while (text.length > most) {
    kept = kept.slice(0, Math.floor((kept.length * most) / text.length) - 1);
    text = encoded(kept);
  }
  return { text, forgotten: keys.size - kept.length };
}

const encoded = (keys: number[]) =>
  encodeSeen(new Map(keys.map((key) => [key, 0n])), Number.POSITIVE_INFINITY).text;
