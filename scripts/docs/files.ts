import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Component, loadComponent, vendorsOf } from "./component";
import { GENERATED, pagesOf } from "./pages";
import { withComponents } from "./readme";

/** What the documentation consists of, by path from the repository's root. */
export interface Documentation {
  /** The text of each file. */
  files: Map<string, string>;
  /** Generated pages that no longer have a subject. */
  stale: string[];
}

/**
 * Makes the documentation of every vendor in src from its built component, in memory.
 * @throws Error if one vendor cannot be documented: nothing may be written then, since it would be missing
 */
export function documentationOf(root: string): Documentation {
  const components = new Map<string, Component>(
    vendorsOf(root).map((vendor) => [vendor, loadComponent(root, vendor)]),
  );
  const files = new Map<string, string>();
  for (const [vendor, component] of components) {
    for (const [name, text] of pagesOf(root, vendor, component)) files.set(join("docs", vendor, name), text);
  }
  files.set("README.md", withComponents(readFileSync(join(root, "README.md"), "utf8"), components));
  return { files, stale: generatedIn(root).filter((file) => !files.has(file)) };
}

/** The generated pages that exist, whichever vendor they are of. */
function generatedIn(root: string): string[] {
  const folder = join(root, "docs");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, "utf8").startsWith(GENERATED))
    .map((file) => relative(root, file));
}

/** Paths of files that are missing, differ from the documentation, or should no longer exist. */
export function differencesFrom(root: string, { files, stale }: Documentation): string[] {
  const changed = [...files].filter(([file, text]) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  return [...changed.map(([file]) => file), ...stale];
}

/** Writes what has changed and deletes stale pages. */
export function writeDocumentation(root: string, documentation: Documentation): void {
  for (const file of differencesFrom(root, documentation)) {
    const path = join(root, file);
    const text = documentation.files.get(file);
    if (text === undefined) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
