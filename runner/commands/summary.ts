import { alignColumns, formatBytes, formatNumber, truncate } from "../format";
import { type Mask, maskValue } from "../mask";

/** The number of records of a long result that are shown, and of fields of each. */
const ROWS_SHOWN = 10;
const FIELDS_SHOWN = 6;
const WIDEST_CELL = 32;

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

/** The records of a result that is a list, or an envelope with a list. */
export function recordsOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value.data) ? value.data : undefined;
}

/** The bytes of a result that is a file. */
export function bytesOf(value: unknown): Buffer | undefined {
  if (Buffer.isBuffer(value)) return value;
  return isObject(value) && Buffer.isBuffer(value.data) ? value.data : undefined;
}

const formatCell = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/**
 * Summarizes a result: the first records of a list as a table, the fields of a record one per line, the size of a
 * file. Secrets are masked.
 * @param width of a line, in characters
 */
export function summarize(value: unknown, width: number, mask: Mask): string[] {
  const bytes = bytesOf(value);
  if (bytes) {
    const type = isObject(value) && typeof value.contentType === "string" ? ` of ${value.contentType}` : "";
    return [`${formatBytes(bytes.length)}${type}. Save it with --output FILE.`];
  }
  const records = recordsOf(value);
  if (records) return tableOf(records, width, mask);
  const masked = maskValue(value, mask);
  if (isObject(masked)) {
    const fields = Object.entries(masked).filter(([, field]) => field !== undefined);
    if (fields.length === 0) return ["Done; the response has no data."];
    return alignColumns(fields.map(([key, field]) => [key, formatCell(field)])).map((line) =>
      truncate(line, width),
    );
  }
  return [truncate(formatCell(masked), width)];
}

function tableOf(records: unknown[], width: number, mask: Mask): string[] {
  if (records.length === 0) return ["No records."];
  const shown = records.slice(0, ROWS_SHOWN).map((record) => maskValue(record, mask));
  const hidden = records.length - shown.length;
  const more = hidden > 0 ? [`... and ${formatNumber(hidden)} more`] : [];
  if (!shown.every(isObject)) return [...shown.map((record) => truncate(formatCell(record), width)), ...more];
  const keys = Object.keys(shown[0] ?? {})
    .filter((key) => shown.some((record) => record[key] !== null && typeof record[key] !== "object"))
    .slice(0, FIELDS_SHOWN);
  const rows = shown.map((record) =>
    keys.map((key) => truncate(formatCell(record[key]).replaceAll("\n", " "), WIDEST_CELL)),
  );
  return [...alignColumns([keys, ...rows]).map((line) => truncate(line, width)), ...more];
}

/** Summarizes a value in one line: the length of its lists, and its first fields. */
export function summarizeInline(value: unknown, width: number): string {
  if (Array.isArray(value))
    return truncate(`${formatNumber(value.length)}: ${value.map(formatCell).join(" ")}`, width);
  if (!isObject(value)) return truncate(formatCell(value), width);
  const fields = Object.entries(value).map(([key, field]) => {
    if (Array.isArray(field)) return `${key}: ${formatNumber(field.length)}`;
    return `${key}: ${isObject(field) ? `{ ${summarizeInline(field, width)} }` : formatCell(field)}`;
  });
  return truncate(fields.join(", "), width);
}
