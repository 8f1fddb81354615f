/** What became of a module's mutants. */
export interface Result {
  killed: number;
  total: number;
  /** YYYY-MM-DD */
  date: string;
}

/** The part of Stryker's report that is read: https://github.com/stryker-mutator/mutation-testing-elements */
export interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** A mutant that hangs is noticed as well as one that fails a test. */
const KILLED = new Set(["Killed", "Timeout"]);
const SURVIVED = new Set(["Survived", "NoCoverage"]);

/** The result of one module; mutants that are disabled or do not compile do not count. */
export function resultOf({ files }: Report, module: string, date: string): Result {
  const mutants = files[module]?.mutants ?? [];
  const count = (statuses: Set<string>) => mutants.filter(({ status }) => statuses.has(status)).length;
  const killed = count(KILLED);
  return { killed, total: killed + count(SURVIVED), date };
}

const START = "<!-- mutants: written by npm run mutate -->\n";
const END = "<!-- /mutants -->";

/** Replaces the results of the modules in the table of a document, and leaves those of other modules. */
export function withResults(text: string, results: Map<string, Result>): string {
  const start = text.indexOf(START) + START.length;
  const end = text.indexOf(END);
  if (end < start) throw new Error(`CONTRIBUTING.md must contain ${START.trim()} and ${END}.`);
  const rows = new Map(
    [...text.slice(start, end).matchAll(/^\| `([^`]+)` .*\n/gm)].map(([row, module]) => [module!, row]),
  );
  for (const [module, result] of results) rows.set(module, rowOf(module, result));
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const head = "| Module | Killed | Mutants | Percent | Date |\n| --- | --- | --- | --- | --- |\n";
  return text.slice(0, start) + head + sorted.join("") + text.slice(end);
}

const rowOf = (module: string, { killed, total, date }: Result): string =>
  `| \`${module}\` | ${killed} | ${total} | ${total === 0 ? 100 : Math.floor((killed / total) * 100)} | ${date} |\n`;
