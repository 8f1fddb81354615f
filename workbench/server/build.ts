import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.resolve(__dirname, "..", "..");

/** The folder of the built page. */
export const PAGE = path.join(ROOT, ".cache", "workbench");

const SOURCES = ["workbench/page", "workbench/shared", "package-lock.json"];

/** Builds the page if its sources are newer than the page. */
export async function buildPage(): Promise<void> {
  const built = statSync(path.join(PAGE, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newest(path.join(ROOT, source)) < built)) return;
  const vite = path.join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const folder = path.join(ROOT, "workbench", "page");
  const options = ["--outDir", PAGE, "--emptyOutDir", "--base", "./", "--logLevel", "warn"];
  // In a process of its own: what Vite holds in memory is of no use once the page is built.
  await promisify(execFile)(process.execPath, [vite, "build", folder, ...options], { cwd: ROOT });
}

/** The time of the last change in a file or a folder. */
function newest(target: string): number {
  const stats = statSync(target);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const times = readdirSync(target).map((name) => newest(path.join(target, name)));
  return Math.max(stats.mtimeMs, ...times);
}
