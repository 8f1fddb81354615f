import { decodeSeen, encodeSeen, forgetBefore, keyOf } from "../../kit/trigger/seen";

/** A row of a feed, as far as repeats are told by it. */
export interface Row {
  id?: number | string;
  modifiedOn?: string | null;
  active?: boolean;
}

/** Which rows of a feed were delivered since it was last read to its end. */
export interface Memory {
  seen: string;
  /** How many pages were read. */
  pages: number;
  /** How many of them when the feed was last read to its end. */
  caughtUpAt: number;
}

const NOTHING: Memory = { seen: "", pages: 0, caughtUpAt: 0 };

/**
 * Rows of a page that were not delivered in this version. A feed with recent changes repeats rows until they have
 * settled; those that it did not repeat between two ends of it lie before its place, and never come again. So the
 * memory needs no clock, and what it forgets is only what was not met since.
 * @param atEnd the feed was read to its end
 */
export function withoutRepeats<One extends Row>(rows: One[], memory: Memory = NOTHING, atEnd: boolean) {
  const seen = decodeSeen(memory.seen);
  const page = memory.pages + 1;
  const fresh = rows.filter((row) => {
    const key = keyOf(versionOf(row));
    const repeated = seen.has(key);
    seen.set(key, BigInt(page));
    return !repeated;
  });
  if (atEnd) forgetBefore(seen, BigInt(memory.caughtUpAt + 1));
  const caughtUpAt = atEnd ? page : memory.caughtUpAt;
  return { fresh, memory: { seen: encodeSeen(seen).text, pages: page, caughtUpAt } };
}

/** A few feeds have rows without an ID, or without a moment: those are told by all that they hold. */
const versionOf = (row: Row): string =>
  row.id !== undefined && row.modifiedOn
    ? [row.id, row.modifiedOn, row.active].join(" ")
    : JSON.stringify(row);
