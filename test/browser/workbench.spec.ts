import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const root = path.resolve(__dirname, "../..");
let workbench: ChildProcess;
let address = "";

test.beforeAll(async () => {
  test.setTimeout(120_000);
  workbench = spawn(process.execPath, ["--import", "tsx", "workbench/server/main.ts", "--no-open"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  address = await new Promise<string>((resolve, reject) => {
    workbench.stdout!.once("data", (text) => resolve(String(text).trim()));
    workbench.once("exit", () => reject(new Error("The workbench has ended.")));
  });
});
test.afterAll(() => void workbench.kill());

/** Opens a screen as a user would who has the printed address. */
async function open(page: Page, screen = "") {
  await page.goto(address);
  await expect(page.getByText("Choose a component")).toBeVisible();
  if (screen) await page.evaluate(`location.hash = "#/${screen}"`);
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );

test("the token leaves the address, and the components are cards", async ({ page }) => {
  await open(page);
  expect(page.url()).not.toContain("token");
  await expect(page.getByRole("button", { name: /Tikting/ })).toBeVisible();
});

test("an action is found by typing, and run with Ctrl+Enter", async ({ page }) => {
  await open(page, "servicetitan");
  await expect(page.getByRole("navigation")).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("list customers");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "List Customers" })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("table")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "name", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "name ↑" })).toBeVisible();
  await page.getByRole("tab", { name: /Wire/ }).click();
  await expect(page.getByText(/1\. (GET|POST) /)).toBeVisible();
});

test("a missing input is named at its field, which takes the focus, and nothing is sent", async ({
  page,
}) => {
  await open(page, "servicetitan/action/getJob");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(page.getByText(/is required/)).toBeVisible();
  await expect(page.locator("#input-jobId")).toBeFocused();
  await expect(page.getByText("Run it to see its result here.")).toBeVisible();
});

test("an ID is chosen from a picklist by its label", async ({ page }) => {
  await open(page, "servicetitan/action/getJob");
  await page.locator("#input-jobId").click();
  const first = page.getByRole("option").first();
  await expect(first).toBeVisible({ timeout: 20_000 });
  await first.click();
  await expect(page.getByText(/ID \d+/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/1 request/)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/"jobNumber"/)).toBeVisible();
});

test("a trigger delivers what was changed in the sandbox", async ({ page }) => {
  await open(page, "servicetitan/trigger/pollChangesTrigger");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.locator("#input-resourceType").click();
  await page.getByRole("option", { name: "Jobs", exact: true }).click();
  await press("Deploy");
  await expect(page.getByRole("button", { name: "Poll Now" })).toBeEnabled();
  // The first poll only notes where to begin.
  await press("Poll Now");
  await expect(page.getByText(/Poll .* 0 items/)).toBeVisible({ timeout: 20_000 });
  await press("Make Changes in the Sandbox");
  await expect(page.getByText("The sandbox has changed.")).toBeVisible({ timeout: 20_000 });
  await press("Poll Now");
  await expect(page.getByText(/Poll .*[1-9]\d* items/)).toBeVisible({ timeout: 20_000 });
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 390])
    test(`no violation of accessibility, ${colorScheme}, ${width}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      await page.getByRole("button", { name: /Tikting/ }).waitFor();
      const found = await violations(page);
      for (const [screen, ready] of [
        ["servicetitan", "Connected to"],
        ["servicetitan/action/createJob", "Copy as Command"],
        ["servicetitan/action/listJobs", "Copy as Command"],
      ] as const) {
        await page.evaluate(`location.hash = "#/${screen}"`);
        await page.getByText(ready).first().waitFor();
        if (screen.endsWith("listJobs")) {
          await page.getByRole("button", { name: "Run", exact: true }).click();
          await page.getByRole("table").waitFor({ timeout: 20_000 });
        }
        found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(overflow).toBeLessThanOrEqual(0);
        await page.screenshot({
          path: path.join(
            root,
            ".cache",
            "screens",
            `${screen.replaceAll("/", "-")}-${colorScheme}-${width}.png`,
          ),
        });
      }
      expect(found).toEqual([]);
    });
