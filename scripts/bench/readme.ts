import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "../../runner/component";
import { asMarkdown, type Section } from "./report";

const FILE = path.join(ROOT, "README.md");

/** What stands between the two comments is written here. */
const PLACE = /(<!-- bench: [^>]*-->)[\s\S]*?(<!-- \/bench -->)/;

/** "4 x AMD EPYC, 16 GB, Node v20.1.0, linux" */
export function machine(): string {
  const cpus = os.cpus();
  const model = cpus[0]?.model.trim() || "unknown processor";
  return `${cpus.length} x ${model}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, ${os.platform()}`;
}

/**
 * Writes the figures into the README.
 * @throws Error where the README has no place for them
 */
export function writeReadme(sections: Section[]): void {
  const text = readFileSync(FILE, "utf8");
  if (!PLACE.test(text))
    throw new Error("README.md has no <!-- bench: ... --> with a <!-- /bench --> after it.");
  const date = new Date().toISOString().slice(0, 10);
  const figures = [
    `Measured on ${date}: ${machine()}. Medians of several runs.`,
    "",
    ...sections.map(asMarkdown),
  ];
  writeFileSync(
    FILE,
    text.replace(PLACE, (_, begin: string, end: string) => `${begin}\n\n${figures.join("\n")}\n${end}`),
  );
}
