import type { WriteStream } from "node:tty";

/** The colours of one stream: none where it is no terminal, or NO_COLOR is set. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

const CODES = { bold: [1, 22], dim: [2, 22], good: [32, 39], bad: [31, 39] } as const;

/** @param stream where the text will go, such as `process.stdout` */
export function paintFor(stream: Pick<WriteStream, "isTTY">, environment = process.env): Paint {
  const coloured = Boolean(stream.isTTY) && !environment.NO_COLOR;
  return Object.fromEntries(
    Object.entries(CODES).map(([name, [on, off]]) => [
      name,
      (text: string) => (coloured ? `\u001b[${on}m${text}\u001b[${off}m` : text),
    ]),
  ) as unknown as Paint;
}

const WIDTH_WITHOUT_TERMINAL = 120;

/** How many characters a line may have. */
export const widthOf = (stream: Pick<WriteStream, "columns">): number =>
  stream.columns || WIDTH_WITHOUT_TERMINAL;

/** Cuts text to a width, the last character telling that something is missing. */
export const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;

/** Rows of a table as lines, each column as wide as its widest cell; the last one is not filled up. */
export function align(rows: string[][], gap = 2): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd((widths[at] ?? 0) + gap)))
      .join("")
      .trimEnd(),
  );
}

/** Milliseconds as people read them: "38 ms", "2.4 s", "3 min 5 s". */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Bytes as people read them: "512 B", "6.1 kB", "1.2 MB". */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

const grouped = new Intl.NumberFormat("en-US");

/** A number as people read it: "12,431". */
export const thousands = (number: number): string => grouped.format(number);

/** A number with its noun, to which an s makes the plural: "1 request", "12,431 records". */
export const count = (number: number, noun: string): string =>
  `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
