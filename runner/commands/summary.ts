import { align, cut, size, thousands } from "../format";

/** How many records and fields of a long result are shown. */
const ROWS_SHOWN = 10;
const FIELDS_SHOWN = 6;
const WIDEST_CELL = 32;

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

/** The records of a result: itself where it is a list, else what an envelope of a list holds. */
export function recordsOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value.data) ? value.data : undefined;
}

/** A file's bytes, where a result is one. */
export function bytesOf(value: unknown): Buffer | undefined {
  if (Buffer.isBuffer(value)) return value;
  return isObject(value) && Buffer.isBuffer(value.data) ? value.data : undefined;
}

const cell = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/**
 * A result for a person: the first records of a list as a table, the fields of a record one a line, a file's size.
 * @param width of a line, in characters
 */
export function summarize(value: unknown, width: number): string[] {
  const bytes = bytesOf(value);
  if (bytes) {
    const type = isObject(value) && typeof value.contentType === "string" ? ` of ${value.contentType}` : "";
    return [`${size(bytes.length)}${type}. --output FILE keeps it.`];
  }
  const records = recordsOf(value);
  if (records) return table(records, width);
  if (isObject(value)) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    if (fields.length === 0) return ["Done; the answer has no data."];
    return align(fields.map(([key, one]) => [key, cell(one)])).map((line) => cut(line, width));
  }
  return [cut(cell(value), width)];
}

function table(records: unknown[], width: number): string[] {
  if (records.length === 0) return ["No records."];
  const shown = records.slice(0, ROWS_SHOWN);
  const rest = records.length - shown.length;
  const more = rest > 0 ? [`... and ${thousands(rest)} more`] : [];
  if (!shown.every(isObject)) return [...shown.map((one) => cut(cell(one), width)), ...more];
  const keys = Object.keys(shown[0] ?? {})
    .filter((key) => shown.some((one) => one[key] !== null && typeof one[key] !== "object"))
    .slice(0, FIELDS_SHOWN);
  const rows = shown.map((one) => keys.map((key) => cut(cell(one[key]).replaceAll("\n", " "), WIDEST_CELL)));
  return [...align([keys, ...rows]).map((line) => cut(line, width)), ...more];
}

/** A value in one line: how many entries its lists have, and its first fields. */
export function brief(value: unknown, width: number): string {
  if (Array.isArray(value)) return cut(`${thousands(value.length)}: ${value.map(cell).join(" ")}`, width);
  if (!isObject(value)) return cut(cell(value), width);
  const fields = Object.entries(value).map(([key, one]) =>
    Array.isArray(one)
      ? `${key}: ${thousands(one.length)}`
      : `${key}: ${isObject(one) ? `{ ${brief(one, width)} }` : cell(one)}`,
  );
  return cut(fields.join(", "), width);
}
