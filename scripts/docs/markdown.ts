/** A table; cells may contain anything but line breaks, which become spaces. */
export function table(headings: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cellOf).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

const cellOf = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");

export const code = (text: string): string => `\`${text}\``;

export const link = (text: string, target: string): string => `[${text}](${target})`;

/** @example count(1, "action") // "1 action" */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** A sentence, whether or not the text ends with a period. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The anchor that GitHub assigns to a heading, without the number that it appends to a repeated one. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
