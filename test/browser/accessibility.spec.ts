import path from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { COLOR_RULES, violationsOn } from "./axe";
import { open, press, run } from "./screens";

const PICTURES = path.resolve(__dirname, "../../.cache/screens");

/** Every kind of screen: its address, and how it comes to show what it can. */
const SCREENS: Record<string, (page: Page) => Promise<unknown>> = {
  "": (page) => page.getByRole("button", { name: /Tikting/ }).waitFor(),
  servicetitan: (page) => page.getByText("Connected to").waitFor(),
  "servicetitan/action/createJob": async (page) => {
    await press(page, "Run");
    await page.getByText(/Customer.* is required/).waitFor();
    await page.getByRole("option").first().waitFor();
  },
  "servicetitan/action/listJobs": async (page) => {
    await run(page);
    // One row is like the others, which only take time.
    await page.getByLabel("Filter records").fill(await firstCell(page));
    await expect(page.getByText(/^[1-9] of \d+$/)).toBeVisible();
  },
  "tikting/action/getTicket": async (page) => {
    await page.locator("#input-id").fill("1");
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^\d+ requests?, /).waitFor();
    await page.getByRole("tab", { name: /Wire/ }).click();
    await page.getByText(/1\. /).click();
    await page.getByText("Copy as curl").waitFor();
  },
  "tikting/action/listTickets": async (page) => {
    await run(page);
    await page.getByText("Fields", { exact: true }).click();
    await page.getByRole("list", { name: "Fields" }).waitFor();
    await page.getByRole("tab", { name: "Output Schema" }).click();
    await page.getByRole("table").waitFor();
  },
  "servicetitan/dataSource/selectBusinessUnit": (page) => run(page),
  "servicetitan/trigger/pollChangesTrigger": (page) => page.getByText("Poll Now").waitFor(),
  "servicetitan/trigger/eventWebhook": (page) => page.getByText("Start it").waitFor(),
  "~flow": (page) => page.getByText("Run All").waitFor(),
};

const firstCell = async (page: Page) => (await page.locator("tbody td").nth(0).textContent()) ?? "";

for (const width of [1440, 390])
  test(`every screen passes axe and fits, light and dark, at ${width}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const found: string[] = [];
    for (const [screen, show] of Object.entries(SCREENS)) {
      await page.evaluate(`location.hash = "#/${screen}"`);
      await show(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await violationsOn(page, colorScheme === "light" ? undefined : COLOR_RULES);
        found.push(...violations.map((violation) => `${screen}, ${colorScheme}: ${violation}`));
        const name = `${screen.replaceAll("/", "-")}-${colorScheme}-${width}.png`;
        await page.screenshot({ path: path.join(PICTURES, name) });
      }
      const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(overflow, screen).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: "light" });
    }
    expect(found).toEqual([]);
  });
