import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Builds the bundles that the end-to-end tests load, where a source is newer than they are. */
export default function build(): void {
  const newest = Math.max(...files(join(root, "src")).concat(join(root, "webpack.config.js")).map(changed));
  const vendors = readdirSync(join(root, "src")).filter((folder) =>
    existsSync(join(root, "src", folder, "index.ts")),
  );
  const bundles = vendors.map((vendor) => join(root, "dist", vendor, "index.js"));
  if (bundles.every((bundle) => existsSync(bundle) && changed(bundle) >= newest)) return;
  execFileSync(process.execPath, [join(root, "node_modules", "webpack", "bin", "webpack.js")], {
    cwd: root,
    stdio: "pipe",
  });
}

const changed = (file: string) => statSync(file).mtimeMs;

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
