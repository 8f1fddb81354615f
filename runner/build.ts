import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./component";

/** What every bundle is made from, beside its vendor's own folder. */
const SHARED = ["src/kit", "scripts/bundle", "webpack.config.js", "package.json"];

/**
 * True where a bundle is missing, or older than what it is made from.
 * @param folder the bundle's, named as its vendor's folder in src: "dist/servicetitan"
 */
export function isStale(folder: string): boolean {
  const bundle = path.join(ROOT, folder, "index.js");
  if (!existsSync(bundle)) return true;
  const vendor = path.basename(folder);
  const built = statSync(bundle).mtimeMs;
  return [`src/${vendor}`, `assets/${vendor}`, ...SHARED].some((one) => newest(path.join(ROOT, one)) > built);
}

function newest(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/**
 * Builds one bundle with `npm run build`, and keeps quiet unless that fails.
 * @param folder as `isStale` takes it
 * @throws Error with what the build said
 */
export async function build(folder: string): Promise<void> {
  const command = ["run", "build", "--silent", "--", "--config-name", path.basename(folder)];
  const child = spawn("npm", command, { cwd: ROOT, shell: process.platform === "win32" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (status !== 0) throw new Error(`npm run build failed.\n${said.trim()}`);
}
