import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser, LAUNCH_ARGUMENTS } from "../../scripts/pictures/chromium";

const browser = findBrowser();
const { WORKBENCH_PICTURES } = process.env;

export default defineConfig({
  testDir: __dirname,
  testMatch: "*.spec.ts",
  outputDir: "../../.cache/browser-tests",
  reporter: "line",
  workers: 1,
  globalSetup: path.join(__dirname, "globalSetup.ts"),
  // For machines that are busy with other tests.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    screenshot: WORKBENCH_PICTURES ? "on" : "off",
    launchOptions: {
      executablePath: browser?.executablePath,
      args: LAUNCH_ARGUMENTS,
      env: { ...(process.env as Record<string, string>), ...browser?.environment },
    },
  },
});
