/** One row of the table. */
export interface Row {
  what: string;
  ours: string;
  /** The value of the way that is compared with. */
  other?: string;
  target?: string;
  reached?: boolean;
}

/** A bar chart in text: one bar per line, all to the same scale. */
export interface Plot {
  title: string;
  bars: { label: string; value: number; shown: string }[];
}

/** The result of one measurement. */
export interface Section {
  title: string;
  /** The result in one sentence. */
  summary: string;
  /** What the two columns of values contain, and how they were measured. */
  about: string;
  rows: Row[];
  plot?: Plot;
}

const HEADINGS = ["Measurement", "This component", "Compared with", "Target", "Reached"];

/** The length of the longest bar, in characters. */
const LONGEST_BAR = 50;

const cellsOf = ({ what, ours, other = "", target = "", reached }: Row): string[] => [
  what,
  ours,
  other,
  target,
  reached === undefined ? "" : reached ? "yes" : "NO",
];

/** A section for the terminal. */
export function asText({ title, about, rows, plot }: Section): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  const table = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  table.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return [title, about, "", ...table, ...(plot ? ["", ...plotLines(plot)] : []), ""].join("\n");
}

/** A section for docs/performance.md. */
export function asMarkdown({ title, about, rows, plot }: Section): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    `## ${title}`,
    "",
    about,
    "",
    line(HEADINGS),
    line(HEADINGS.map(() => "---")),
    ...rows.map((row) => line(cellsOf(row))),
    ...(plot ? ["", "```", ...plotLines(plot), "```"] : []),
  ].join("\n");
}

function plotLines({ title, bars }: Plot): string[] {
  const most = Math.max(...bars.map(({ value }) => value));
  const width = Math.max(...bars.map(({ label }) => label.length));
  return [
    title,
    ...bars.map(({ label, value, shown }) => {
      const bar = "#".repeat(Math.max(1, Math.round((value / most) * LONGEST_BAR)));
      return `${label.padEnd(width)}  ${bar} ${shown}`;
    }),
  ];
}

/** "1,234" */
export const count = (value: number): string => Math.round(value).toLocaleString("en-US");

/** How figures come about: "Medians of 3 runs." */
export const mediansOf = (runs: number): string => (runs === 1 ? "One run." : `Medians of ${runs} runs.`);

/** "12 ms", "0.35 ms", "12.3 s" */
export function time(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms >= 100 ? count(ms) : ms.toPrecision(2)} ms`;
}

/** "123 MB", in units of 1,000,000 bytes. */
export const megabytes = (bytes: number): string => `${count(bytes / 1e6)} MB`;

/** "1.25" */
export const times = (ratio: number): string => (ratio >= 100 ? count(ratio) : ratio.toPrecision(3));
