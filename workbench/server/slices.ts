import type { Slice, SliceRequest } from "../shared/protocol";

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
  const value = path === "" ? result : path.split(".").reduce(member, result);
  const records = recordsIn(value);
  if (!records) return { value };
  const needle = filter.toLowerCase();
  const found = needle
    ? records.filter((record) =>
        JSON.stringify(record ?? null)
          .toLowerCase()
          .includes(needle),
      )
    : records;
  const sorted = sort ? sortedBy(found, sort, request.descending === "true") : found;
  return { value: sorted.slice(offset, offset + limit), total: sorted.length };
}

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const text = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Records without a value stay at the end in both directions. */
function sortedBy(records: unknown[], key: string, descending: boolean): unknown[] {
  const isMissing = (value: unknown) => value === undefined || value === null || value === "";
  return [...records].sort((first, second) => {
    const [a, b] = [member(first, key), member(second, key)];
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    const order = typeof a === "number" && typeof b === "number" ? a - b : text.compare(cell(a), cell(b));
    return descending ? -order : order;
  });
}

const cell = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
