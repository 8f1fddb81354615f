import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";

/** What a guide part made by code exports. */
interface GuideModule {
  markdown(): string;
}

/**
 * The parts of a vendor's documentation that no manifest contains, by name: src/<vendor>/guide/<name>.md, or
 * <name>.ts where the text is made from the vendor's own tables.
 */
export function guideOf(root: string, vendor: string): Map<string, string> {
  const folder = join(root, "src", vendor, "guide");
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((file) => {
      const { name, ext } = parse(file);
      const text =
        ext === ".ts"
          ? (require(join(folder, file)) as GuideModule).markdown()
          : readFileSync(join(folder, file), "utf8");
      return [name, text.trim()];
    }),
  );
}

/**
 * The title of a guide part that is a page of its own: its first heading.
 * @throws Error if it has none
 */
export function titleOfPart(name: string, text: string): string {
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (!title) throw new Error(`The guide part ${name} needs a heading: it is a page of its own.`);
  return title;
}

/** A guide part that describes several items: what comes before the first of them, and the text of each by label. */
export interface Sections {
  introduction: string;
  byLabel: Map<string, string>;
}

/**
 * Splits a guide part at its second-level headings, which are labels of items.
 * @throws Error if a heading is not one of the labels
 */
export function sectionsOf(text: string, labels: string[]): Sections {
  const [introduction = "", ...sections] = text.split(/^## /m);
  const byLabel = new Map(
    sections.map((section) => {
      const [label = "", ...lines] = section.split("\n");
      if (!labels.includes(label)) {
        throw new Error(
          `The guide describes "${label}", which does not exist. Labels: ${labels.join(", ")}.`,
        );
      }
      return [label, lines.join("\n").trim()];
    }),
  );
  return { introduction: introduction.trim(), byLabel };
}
