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
 * Writes all figures to docs/performance.md, and one line per measurement to README.md.
 * @throws Error if either file lacks the markers around the figures; neither is written then
 */
export function writeFigures(sections: Section[]): void {
  const date = new Date().toISOString().slice(0, 10);
  const measured = `Measured on ${date}: ${machine()}. All figures are medians of several runs.`;
  const texts = [
    marked("docs/performance.md", [measured, ...sections.map(asMarkdown)].join("\n\n")),
    marked("README.md", sections.map(({ title, summary }) => `- **${title}**: ${summary}`).join("\n")),
  ];
  for (const [file, text] of texts) writeFileSync(file, text);
}

/** A file with new text between its markers. */
function marked(name: string, text: string): [file: string, text: string] {
  const file = path.join(root, name);
  const old = readFileSync(file, "utf8");
  const place = /(<!-- bench:[^>]*-->)[\s\S]*?(<!-- \/bench -->)/;
  if (!place.test(old))
    throw new Error(`${name} needs <!-- bench: ... --> and <!-- /bench --> around its figures.`);
  return [file, old.replace(place, (_, begin: string, end: string) => [begin, text, end].join("\n\n"))];
}
