import { isObject } from "../../kit/inputs";
import { decodeSeen, encodeSeen, forgetBefore, keyOf } from "../../kit/trigger/seen";

/** The fields that identify a version of a row. */
export interface Row {
  id?: number | string;
  modifiedOn?: string | null;
  active?: boolean;
}

/** The row versions that were delivered since the feed was last read to its end. */
export interface Memory {
  seen: string;
  /** The number of pages read. */
  pages: number;
  /** The value of `pages` when the feed was last read to its end. */
  caughtUpAt: number;
}

/** Whether a value is a memory that can be read. */
export function isMemory(value: unknown): value is Memory {
  if (!isObject(value)) return false;
  const { seen, pages, caughtUpAt } = value;
  if (![pages, caughtUpAt].every((count) => Number.isSafeInteger(count) && (count as number) >= 0))
    return false;
  try {
    decodeSeen(seen);
    return true;
  } catch {
    return false;
  }
}

const NOTHING: Memory = { seen: "", pages: 0, caughtUpAt: 0 };

/**
 * Removes row versions that were already delivered. A feed with recent changes repeats rows until they are 15 minutes
 * old. Rows that it did not repeat between two reads to its end are before its position and never return, so they can
 * be removed from the memory without a clock.
 * @param atEnd whether the page is the last one of the feed
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

/** Some feeds have rows without an ID or a timestamp, which are identified by their whole content. */
const versionOf = (row: Row): string =>
  row.id !== undefined && row.modifiedOn
    ? [row.id, row.modifiedOn, row.active].join(" ")
    : JSON.stringify(row);
