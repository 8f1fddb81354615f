import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../../bundle/vendors";
import { mediansOf, megabytes, type Section, time } from "../report";
import { medianOf } from "../statistics";
import type { Conditions } from "./conditions";

/** What only the page of the workbench and its tests need. */
const OF_THE_PAGE = [
  "@axe-core/playwright",
  "@mantine/core",
  "@mantine/hooks",
  "@playwright/test",
  "@sparticuz/chromium",
  "@tanstack/react-query",
  "@tanstack/react-virtual",
  "@types/react",
  "@types/react-dom",
  "react",
  "react-dom",
  "vite",
];

const TESTS = ["test/workbench", "test/browser"];

interface Installed {
  milliseconds: number;
  bytes: number;
}

const npm = (folder: string, ...options: string[]) =>
  execFileSync("npm", options, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });

/** Installs the packages of a folder as `npm ci` does, after removing those that are installed. */
function install(folder: string): Installed {
  const modules = path.join(folder, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  const begin = performance.now();
  npm(folder, "ci");
  return { milliseconds: performance.now() - begin, bytes: sizeOf(modules) };
}

function sizeOf(target: string): number {
  const stats = lstatSync(target);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(target).reduce((sum, name) => sum + sizeOf(path.join(target, name)), 0);
}

/** A folder with what `npm ci` reads. */
function copyOfPackages(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "install-"));
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
    const file = path.join(root, name);
    if (existsSync(file)) copyFileSync(file, path.join(folder, name));
  }
  return folder;
}

/** How long the tests of the page take alone. @throws Error if one fails */
function testsAlone(): number {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const begin = performance.now();
  execFileSync(process.execPath, [jest, ...TESTS], { cwd: root, stdio: ["ignore", "ignore", "ignore"] });
  return performance.now() - begin;
}

/** What the page of the workbench adds to installing and testing this repository. */
export async function installation({ runs = 1, progress }: Conditions): Promise<Section> {
  const [whole, without] = [copyOfPackages(), copyOfPackages()];
  const results: { whole: Installed; without: Installed }[] = [];
  try {
    npm(without, "uninstall", "--package-lock-only", ...OF_THE_PAGE);
    // What has been downloaded once is not measured.
    npm(whole, "ci");
    for (let run = 1; run <= runs; run++) {
      progress(`installing, run ${run} of ${runs}`);
      results.push({ whole: install(whole), without: install(without) });
    }
  } finally {
    for (const folder of [whole, without]) rmSync(folder, { recursive: true, force: true });
  }
  progress("testing");
  const tests = testsAlone();
  const [seconds, bytes] = [
    medianOf(results, ({ whole: all, without: rest }) => all.milliseconds - rest.milliseconds),
    medianOf(results, ({ whole: all, without: rest }) => all.bytes - rest.bytes),
  ];
  const shown = (of: "whole" | "without") =>
    `${time(medianOf(results, (result) => result[of].milliseconds))}, ${megabytes(medianOf(results, (result) => result[of].bytes))}`;
  return {
    title: "Installation",
    summary: `the page of the workbench adds ${time(seconds)} and ${megabytes(bytes)} to npm ci, and its tests take ${time(tests)}.`,
    about: `npm ci with everything in npm's cache, compared with the same without what only the page of the workbench and its tests need, and the tests of the workbench alone. npm start loads nothing of it. ${mediansOf(runs)} The tests ran once.`,
    rows: [
      { what: "npm ci", ours: shown("whole"), other: shown("without") },
      { what: "The page adds to npm ci", ours: `${time(seconds)}, ${megabytes(bytes)}` },
      { what: "Tests of the workbench, in the browser and without", ours: time(tests) },
    ],
  };
}
