import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../../bundle/vendors";
import { asMarkdown, type Section } from "./report";

/** "4 x AMD EPYC, 16 GB, Node v20.1.0, linux" */
export function machine(): string {
  const cpus = os.cpus();
  const model = cpus[0]?.model.trim() || "unknown processor";
  return `${cpus.length} x ${model}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${os.platform()}`;
}

/**
 * Writes figures to docs/performance.md, and one line per measurement to README.md. Those of other measurements stay.
 * @throws Error if either file lacks the markers around the figures; neither is written then
 */
export function writeFigures(sections: Section[]): void {
  const date = new Date().toISOString().slice(0, 10);
  const measured = `Measured on ${date}: ${machine()}. All figures are medians of several runs.`;
  const texts = [
    marked("docs/performance.md", (old) => {
      const kept = new Map(old.split(/^(?=## )/m).map((part) => [titleIn(part), part.trim()]));
      for (const section of sections) kept.set(section.title, `${asMarkdown(section)}\n\n${measured}`);
      return [...kept.values()].filter(Boolean).join("\n\n");
    }),
    marked("README.md", (old) => {
      const kept = new Map(
        old
          .trim()
          .split("\n")
          .map((line) => [/\*\*(.+?)\*\*/.exec(line)?.[1], line]),
      );
      for (const { title, summary } of sections) kept.set(title, `- **${title}**: ${summary}`);
      return [...kept.values()].filter(Boolean).join("\n");
    }),
  ];
  for (const [file, text] of texts) writeFileSync(file, text);
}

/** The title of a section; empty for the text before the first one. */
const titleIn = (part: string): string => /^## (.+)$/m.exec(part)?.[1] ?? "";

/** A file with new text between its markers. */
function marked(name: string, change: (old: string) => string): [file: string, text: string] {
  const file = path.join(root, name);
  const old = readFileSync(file, "utf8");
  const place = /(<!-- bench:[^>]*-->)([\s\S]*?)(<!-- \/bench -->)/;
  if (!place.test(old))
    throw new Error(`${name} needs <!-- bench: ... --> and <!-- /bench --> around its figures.`);
  const replaced = (_: string, begin: string, text: string, end: string) =>
    [begin, change(text), end].join("\n\n");
  return [file, old.replace(place, replaced)];
}
