import type { Cut, Slice, SliceRequest } from "../shared/protocol";
import { member, valueAt } from "../shared/reference";

/** The records of a result: the list itself, or the list in its envelope. */
export function recordsIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const { data } = (value ?? {}) as { data?: unknown };
  return Array.isArray(data) ? data : undefined;
}

/**
 * Cuts a part out of a result, so that the page never holds the whole of a large one.
 * @param path keys with dots in between: "data.0.address"; empty for the whole
 */
export function sliceOf(result: unknown, request: SliceRequest): Slice {
  const { path, offset, limit, sort, filter } = request;
  const value = valueAt(result, path);
  const records = recordsIn(value);
  const room = { left: MOST_CHARACTERS };
  if (!records) return { value: outlined(value, room), path };
  const needle = filter.toLowerCase();
  const all = records.map((record, index) => ({ record, index }));
  const found = needle
    ? all.filter(({ record }) =>
        JSON.stringify(record ?? null)
          .toLowerCase()
          .includes(needle),
      )
    : all;
  const sorted = sort ? sortedBy(found, sort, request.descending === "true") : found;
  const shown: { record: unknown; index: number }[] = [];
  for (const { record, index } of sorted.slice(offset, offset + limit)) {
    if (room.left <= 0) break;
    shown.push({ record: outlined(record, room), index });
  }
  return {
    value: shown.map(({ record }) => record),
    path: Array.isArray(value) ? path : path === "" ? "data" : `${path}.data`,
    indexes: shown.map(({ index }) => index),
    total: sorted.length,
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

const text = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Records without a value stay at the end in both directions. */
function sortedBy<Row extends { record: unknown }>(rows: Row[], key: string, descending: boolean): Row[] {
  const isMissing = (value: unknown) => value === undefined || value === null || value === "";
  return [...rows].sort((first, second) => {
    const [a, b] = [member(first.record, key), member(second.record, key)];
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    const order = typeof a === "number" && typeof b === "number" ? a - b : text.compare(cell(a), cell(b));
    return descending ? -order : order;
  });
}

const cell = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
