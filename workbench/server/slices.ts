import type { Cut, Slice, SliceRequest } from "../shared/protocol";
import { valueAt } from "../shared/reference";
import { order } from "./order";

/** The records of a result: the list itself, or the list in its envelope. */
export function recordsIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const { data } = (value ?? {}) as { data?: unknown };
  return Array.isArray(data) ? data : undefined;
}

/** Where the records of a value are, given where the value is. */
export const pathOfRecords = (value: unknown, path: string): string =>
  Array.isArray(value) ? path : path === "" ? "data" : `${path}.data`;

export const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Cuts a part out of a result, so that the page never holds the whole of a large one.
 * `path` has keys with dots in between: "data.0.address"; it is empty for the whole.
 * @param positions the records that are shown, in their order
 */
export function sliceOf(
  result: unknown,
  request: SliceRequest,
  positions = (records: unknown[]) => order(records, request),
): Slice {
  const { path, offset, limit } = request;
  const value = valueAt(result, path);
  const records = recordsIn(value);
  const room = { left: MOST_CHARACTERS };
  if (!records) return { value: outlined(value, room), path };
  const found = positions(records);
  const shown: { record: unknown; index: number }[] = [];
  for (const index of found.slice(offset, offset + limit)) {
    if (room.left <= 0) break;
    shown.push({ record: outlined(records[index], room), index });
  }
  return {
    value: shown.map(({ record }) => record),
    path: pathOfRecords(value, path),
    indexes: shown.map(({ index }) => index),
    total: found.length,
    isTable: records.length > 0 && records.every(isRecord),
  };
}

/** A page with more text than this at once becomes slow. */
const MOST_CHARACTERS = 2_000_000;
const LONGEST_TEXT = 20_000;
const MOST_ENTRIES = 200;

/** A copy that is small enough for the page. What is cut out can be read by its path. */
function outlined(value: unknown, room: { left: number }): unknown {
  if (typeof value === "string") {
    room.left -= Math.min(value.length, LONGEST_TEXT);
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  }
  if (typeof value !== "object" || value === null) {
    room.left -= 8;
    return value;
  }
  const entries = Object.entries(value);
  if (room.left <= 0) return cut(Array.isArray(value), entries.length);
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST_ENTRIES).map((item) => outlined(item, room));
    return value.length > MOST_ENTRIES ? [...shown, cut(true, value.length - MOST_ENTRIES)] : shown;
  }
  const shown: Record<string, unknown> = {};
  for (const [key, item] of entries) {
    room.left -= key.length;
    shown[key] = outlined(item, room);
  }
  return shown;
}

const cut = (isList: boolean, size: number): Cut => ({ $cut: { isList, size } });
