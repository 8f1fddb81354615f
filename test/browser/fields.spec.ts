import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { started } from "../../scripts/pictures/workbench";
import { violationsOn } from "./axe";

let workbench: ChildProcess;
let address = "";

test.beforeAll(async () => {
  test.setTimeout(120_000);
  ({ workbench, address } = await started(path.join(__dirname, "../workbench/kinds")));
});
test.afterAll(() => void workbench.kill());

/** Chooses an entry of a select by mouse. */
async function choose(page: Page, select: Locator, label: string) {
  await select.click();
  await page.getByRole("option", { name: label, exact: true }).click();
}

test("each kind of input is filled in, and arrives in the shape of the platform", async ({ page }) => {
  await page.goto(address);
  await expect(page.getByText("Choose a component")).toBeVisible();
  await page.evaluate('location.hash = "#/kinds/action/everyKind"');
  await expect(page.getByRole("heading", { name: "Every Kind" })).toBeVisible({ timeout: 20_000 });
  const group = (name: string) => page.getByRole("group", { name, exact: true });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const press = (name: string, within: Page | Locator = page) =>
    within.getByRole("button", { name, exact: true }).click();

  await choose(page, page.getByRole("combobox", { name: "Configuration of Delivery" }), "Email");
  await field("Recipient").fill("office@example.com");
  await group("Signature").getByLabel("Name", { exact: true }).fill("Dana");

  const filter = group("Filter");
  await filter.getByLabel("Left value 1", { exact: true }).fill("priority");
  await filter.getByRole("combobox", { name: "Operator 1" }).fill("does not equal");
  await expect(page.getByRole("option").first()).toHaveText(/does not equal/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await filter.getByLabel("Right value 1", { exact: true }).fill("Low");
  await press("Add Group", filter);
  await choose(page, filter.getByRole("combobox", { name: "Match in group 2" }), "Any condition (or)");
  await filter.getByLabel("Left value 2.1", { exact: true }).fill("memo");
  await choose(page, filter.getByRole("combobox", { name: "Operator 2.1" }), "is not empty");
  await expect(filter.getByLabel("Right value 2.1", { exact: true })).toHaveCount(0);

  await press("Add Rule");
  await field("Branch 1").fill("Large");
  await group("Rule 1").getByLabel("Left value 1", { exact: true }).fill("total");

  await group("Record Types").getByRole("checkbox", { name: "Job", exact: true }).check();
  await group("Record Types").getByRole("checkbox", { name: "Summary" }).press("Space");
  await press("Add Object", group("Other Record Types"));
  await field("Object 1: key").fill("invoice");
  await press("Add Field to Object 1");
  await field("Field 1.1: key").fill("total");

  await press("Use Defaults of Field Map");
  await choose(page, page.getByRole("combobox", { name: "Mapped field of Title" }), "Summary");
  // What was added and removed again is not sent.
  await press("Add Condition", group("Filter"));
  await press("Remove Condition 3");
  await press("Add Checkpoint");
  await press("Remove Checkpoint 1");
  await expect(group("Other Field Map").getByRole("alert")).toHaveText(/^There is no data source missing/);
  await press("Add Mapping");
  await field("Field 1").fill("title");
  await field("Mapped field 1").fill("summary");

  const form = group("Preferences");
  await form.getByLabel("Report Name").fill("Monthly");
  await form.getByLabel("Copies").fill("0");
  await expect(form.getByText("Copies must be at least 1 (got 0).")).toBeVisible();
  await form.getByLabel("Copies").fill("3");
  await form.getByRole("switch", { name: "Urgent" }).press("Space");
  await choose(page, form.getByRole("combobox", { name: "Page Size" }), "A4");
  await form.getByLabel("Tags").fill("finance");
  await page.keyboard.press("Enter");
  await form.getByLabel("City").fill("Glendale");
  await form.getByLabel("Extra").fill('{"theme": "plain"}');

  await choose(page, page.getByRole("combobox", { name: "Record Type", exact: true }), "Customer");
  await choose(page, page.getByRole("combobox", { name: "Sorted By" }), "Modified On (Job)");
  await field("Day").fill("2026-12-01");
  await field("Changed Since").fill("yesterday");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/^Changed Since must be a date and time with a time zone/)).toBeVisible();
  await press("Now: fill in Changed Since");
  await expect(page.getByText(/^Changed Since must be/)).toHaveCount(0);
  await press("Add Checkpoint");
  await field("Checkpoint 1").fill("2026-12-01T09:00:00Z");
  await field("Flow").fill("Nightly");
  await field("Geometry").fill('{"x": 1}');

  expect(await violationsOn(page)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 900 });
  const overflow = () => page.evaluate("document.querySelector('main').scrollWidth - innerWidth");
  await expect.poll(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.keyboard.press("Control+Enter");
  await page.getByText("JSON", { exact: true }).click({ timeout: 20_000 });
  const arrived = JSON.parse((await page.locator("pre.json").textContent()) ?? "");
  expect(arrived).toEqual({
    dynamicObject: {
      configuration: "email",
      values: { recipient: "office@example.com", format: "pdf", signature: { name: "Dana" } },
    },
    conditional: ["and", ["notEqual", "priority", "Low"], ["or", ["isNotEmpty", "memo"]]],
    branches: [{ key: "Large", value: ["and", ["equal", "total", ""]] }],
    objectSelection: [
      {
        object: { key: "job", label: "Job" },
        fields: [
          { key: "number", label: "Number" },
          { key: "modifiedOn", label: "Modified On" },
        ],
      },
    ],
    typedSelection: [{ object: { key: "invoice" }, fields: [{ key: "total" }] }],
    objectFieldMap: {
      fields: [
        {
          field: { key: "title", label: "Title" },
          mappedObject: { key: "job", label: "Job" },
          mappedField: { key: "summary", label: "Summary" },
        },
        {
          field: { key: "client", label: "Client" },
          mappedObject: { key: "customer", label: "Customer" },
          mappedField: { key: "name", label: "Name" },
        },
      ],
    },
    typedMap: { fields: [{ field: { key: "title" }, mappedField: { key: "summary" } }] },
    jsonForm: {
      name: "Monthly",
      copies: 3,
      urgent: true,
      size: "A4",
      tags: ["finance"],
      address: { city: "Glendale" },
      extra: { theme: "plain" },
    },
    dynamicObjectSelection: "customer",
    dynamicFieldSelection: "modifiedOn",
    date: "2026-12-01",
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    timestamps: ["2026-12-01T09:00:00Z"],
    flow: "Nightly",
    unknown: { x: 1 },
  });
});
