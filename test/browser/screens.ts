import { expect, type Page } from "@playwright/test";

/** Opens a screen as a user would who has the printed address. */
export async function open(page: Page, screen = ""): Promise<void> {
  await page.goto(process.env.WORKBENCH_ADDRESS ?? "");
  await expect(page.getByText("Choose a component")).toBeVisible();
  if (screen) await page.evaluate(`location.hash = "#/${screen}"`);
}

/** Chooses the first entry of a picklist that shows this text. */
export async function choose(page: Page, input: string, text = ""): Promise<void> {
  await page.locator(`#input-${input}`).click();
  if (text) await page.keyboard.type(text);
  await page.getByRole("option").filter({ hasText: text }).first().click();
}

/** Goes to an operation by its name. */
export async function find(page: Page, words: string, heading: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByLabel("Find an operation").fill(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

/** Runs the operation that is shown, and waits until it is over. */
export async function run(page: Page): Promise<void> {
  await press(page, "Run");
  await expect(page.getByText(/^\d+ requests?, .* (ms|s)$|records?, \d+ request/)).toBeVisible();
}
