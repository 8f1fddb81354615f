import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { anchorOf } from "../../scripts/docs/markdown";

const root = join(__dirname, "..", "..");

const markdownIn = (folder: string, recursive = false): string[] =>
  readdirSync(join(root, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const pages = [...markdownIn("."), ...markdownIn("docs", true)];

const textOf = (page: string) => readFileSync(join(root, page), "utf8");

/** A page without what Markdown does not interpret. */
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");

/** Where links and images of a page lead, if that is within the repository. */
const targetsIn = (page: string): string[] =>
  [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g)]
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? "")
    .filter((target) => !/^[a-z]+:/.test(target));

/** The anchors of a page's headings: GitHub appends a number to the second of two equal ones. */
function anchorsOf(page: string): string[] {
  const headings = textOf(page)
    .replace(/^```[\s\S]*?^```/gm, "")
    .matchAll(/^#{1,6} (.+)$/gm);
  const seen = new Map<string, number>();
  return [...headings].map(([, heading = ""]) => {
    const anchor = anchorOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
    const repeated = seen.get(anchor) ?? 0;
    seen.set(anchor, repeated + 1);
    return repeated === 0 ? anchor : `${anchor}-${repeated}`;
  });
}

const anchors = new Map(pages.map((page) => [page, anchorsOf(page)]));

function isBroken(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : relative(root, resolve(root, dirname(page), path));
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && !anchors.get(file)?.includes(anchor);
}

test("the pages have links to check", () => {
  expect(pages.flatMap(targetsIn).length).toBeGreaterThan(pages.length);
});

test("every link within the repository leads to an existing file and heading", () => {
  const broken = pages.flatMap((page) =>
    targetsIn(page)
      .filter((target) => isBroken(page, target))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("a link to a missing file or heading is found", () => {
  expect(isBroken("README.md", "docs/missing.md")).toBe(true);
  expect(isBroken("README.md", "#no-such-heading")).toBe(true);
  expect(isBroken("README.md", "LICENSE")).toBe(false);
});

test("no two headings of a generated page have the same text: links by heading would be ambiguous", () => {
  const repeated = markdownIn("docs", true).filter((page) =>
    anchors
      .get(page)!
      .some((anchor) => /-\d+$/.test(anchor) && anchors.get(page)!.includes(anchor.replace(/-\d+$/, ""))),
  );
  expect(repeated).toEqual([]);
});
