import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { root } from "../../bundle/vendors";
import { findBrowser, LAUNCH_ARGUMENTS } from "./chromium";

/** What each picture shows, by the name of its file: how to get there from the page of the components. */
const PICTURES: Record<string, (page: Page) => Promise<void>> = {
  "workbench-overview": async (page) => {
    await page.getByRole("button", { name: /Valethon/ }).waitFor();
  },
  "workbench-create-job": async (page) => {
    await screen(page, "servicetitan/action/createJob");
    await page.locator("#input-customerId").click();
    await page.getByRole("option").first().waitFor();
  },
  "workbench-result": async (page) => {
    await screen(page, "servicetitan/action/listCustomers");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByRole("table").waitFor();
  },
  "workbench-wire": async (page) => {
    await screen(page, "servicetitan/action/findCustomers");
    await page.locator("#input-phone").fill("(818) 555-0101");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByText(/\d+ requests?, /).waitFor();
    await page.getByRole("tab", { name: /Wire/ }).click();
  },
  "workbench-trigger": async (page) => {
    await screen(page, "servicetitan/trigger/pollChangesTrigger");
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).click();
      await page.locator("button[data-loading]").waitFor({ state: "detached" });
    };
    await page.locator("#input-resourceType").click();
    await page.getByRole("option", { name: "Jobs", exact: true }).click();
    for (const name of ["Deploy", "Poll Now", "Make Changes in the Sandbox", "Poll Now"]) await press(name);
    await page.getByText(/[1-9]\d* items?/).click();
  },
};

const SIZE = { width: 1240, height: 510 };
const MOST_MS = 60_000;

const screen = (page: Page, hash: string) => page.evaluate(`location.hash = "#/${hash}"`);

/**
 * Starts the workbench with sandboxes, whatever accounts are configured.
 * @param bundle the component to offer; those of this repository if omitted
 */
export async function started(bundle?: string): Promise<{ workbench: ChildProcess; address: string }> {
  const options = ["--import", "tsx", "workbench/server/main.ts", "--no-open", "--sandbox"];
  if (bundle) options.push(bundle);
  const workbench = spawn(process.execPath, options, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    workbench.stdout!.once("data", (text) => resolve(String(text).trim()));
    workbench.once("exit", () => reject(new Error("The workbench has ended.")));
  });
  return { workbench, address };
}

/**
 * Takes the pictures of the workbench.
 * @param folder where the PNG files are written
 * @throws Error if there is no browser
 */
export async function takePictures(folder: string): Promise<void> {
  const found = findBrowser();
  if (!found) throw new Error("There is no browser to take the pictures of the workbench with.");
  const { executablePath, environment } = found;
  const { workbench, address } = await started();
  const env = { ...(process.env as Record<string, string>), ...environment };
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGUMENTS, env });
  try {
    for (const [name, show] of Object.entries(PICTURES)) {
      const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce", colorScheme: "light" });
      page.setDefaultTimeout(MOST_MS);
      await page.goto(address);
      await page.getByText("Choose a component").waitFor();
      await show(page);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
    workbench.kill();
  }
}
