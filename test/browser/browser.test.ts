import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser } from "../../scripts/pictures/chromium";

const isRequired = Boolean(process.env.CI) || (process.platform === "linux" && process.arch === "x64");

/** Where no browser is to be had, the suite says so instead of passing. */
const inBrowser = findBrowser() || isRequired ? test : test.skip;

inBrowser(
  "the workbench works in a browser",
  () => {
    const cli = path.resolve(__dirname, "../../node_modules/@playwright/test/cli.js");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, "test", "--config", path.join(__dirname, "playwright.config.ts")],
      // Playwright refuses to start within another test runner's worker.
      { encoding: "utf8", env: { ...process.env, JEST_WORKER_ID: undefined, NODE_OPTIONS: "" } },
    );
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    expect(stdout).toMatch(/\d+ passed/);
  },
  180_000,
);
