/** Shortens text to a width; an ellipsis marks what is missing. */
export const truncate = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;

/** Formats the rows of a table as lines. Each column is as wide as its widest cell; the last one is not padded. */
export function alignColumns(rows: string[][], gap = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd((widths[column] ?? 0) + gap)))
      .join("")
      .trimEnd(),
  );
}

/** Formats milliseconds: "38 ms", "2.4 s", "3 min 5 s". */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Formats a number of bytes: "512 B", "6.1 kB", "1.2 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

const numberFormat = new Intl.NumberFormat("en-US");

/** Formats a number with thousands separators: "12,431". */
export const formatNumber = (number: number): string => numberFormat.format(number);

/** Formats a number with its noun, whose plural ends in s: "1 request", "12,431 records". */
export const pluralize = (number: number, noun: string): string =>
  `${formatNumber(number)} ${noun}${number === 1 ? "" : "s"}`;

/** Formats the time of day in the local time zone: "09:14:02", or "09:14:02.118" with milliseconds. */
export function formatTime(time: Date, { milliseconds = false } = {}): string {
  const seconds = time.toTimeString().slice(0, 8);
  return milliseconds ? `${seconds}.${String(time.getMilliseconds()).padStart(3, "0")}` : seconds;
}
