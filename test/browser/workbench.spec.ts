import { expect, test } from "@playwright/test";
import { choose, find, open, press, run } from "./screens";

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
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "name", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "name ↑" })).toBeVisible();
  await page.getByRole("tab", { name: /Wire/ }).click();
  await expect(page.getByText(/1\. (GET|POST) /)).toBeVisible();
});

test("a missing input is named at its field, which takes the focus, and nothing is sent", async ({
  page,
}) => {
  await open(page, "servicetitan/action/getJob");
  await press(page, "Run");
  await expect(page.getByText(/is required/)).toBeVisible();
  await expect(page.locator("#input-jobId")).toBeFocused();
  await expect(page.getByText("Run it to see its result here.")).toBeVisible();
});

test("an ID is chosen from a picklist by its label", async ({ page }) => {
  await open(page, "servicetitan/action/getJob");
  await page.locator("#input-jobId").click();
  const first = page.getByRole("option").first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page.getByText(/ID \d+/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/1 request/)).toBeVisible();
  await expect(page.getByRole("button", { name: "jobNumber", exact: true })).toBeVisible();
});

test("a dispatcher's morning: a job is booked, read and canceled by mouse and keyboard alone", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: /ServiceTitan/ }).click();
  await expect(page.getByText("Connected to: sandbox")).toBeVisible();
  await page.getByRole("heading", { name: "Connection" }).click();
  await find(page, "create job", "Create Job");
  await choose(page, "customerId");
  await choose(page, "locationId");
  await choose(page, "businessUnitId");
  await choose(page, "jobTypeId");
  await choose(page, "priority", "Normal");
  await choose(page, "campaignId");
  await page.getByRole("button", { name: "Add Appointments" }).click();
  await page.locator('[id="input-appointments-0.start"]').fill("2026-12-01T09:00:00Z");
  await page.locator('[id="input-appointments-0.end"]').fill("2026-12-01T11:00:00Z");
  await run(page);
  await page.getByRole("button", { name: "id", exact: true }).first().click();
  await expect(page.getByText(/Reference id copied/)).toBeVisible();

  await page.getByRole("heading", { name: "Create Job", exact: true }).click();
  await find(page, "cancel job", "Cancel Job");
  await page.getByRole("button", { name: "Reference of Job ID" }).click();
  await page.getByRole("button", { name: "Use id of Create Job" }).click();
  await choose(page, "reasonId");
  await page.locator("#input-memo").fill("The customer called again.");
  await run(page);

  await page.getByRole("heading", { name: "Cancel Job", exact: true }).click();
  await find(page, "get job", "Get Job");
  await page.getByRole("button", { name: "Reference of Job ID" }).click();
  await page.getByRole("button", { name: "Use id of Create Job" }).click();
  await run(page);
  await expect(page.getByText('"Canceled"', { exact: true })).toBeVisible();
  await page.getByRole("tab", { name: "Output Schema" }).click();
  await expect(page.getByRole("cell", { name: "jobNumber", exact: true })).toBeVisible();
  await page.getByRole("tab", { name: "Previous Runs" }).click();
  await expect(page.getByRole("button", { name: /done/ }).first()).toBeVisible();
});

test("a connection is tested with its requests", async ({ page }) => {
  await open(page, "halopsa");
  await page.getByRole("button", { name: "Test Connection" }).click();
  await expect(page.getByText(/The connection works/)).toBeVisible();
  await expect(page.getByText(/1\. POST/)).toBeVisible();
});

test("a connection of one's own is typed, used and left again", async ({ page }) => {
  await open(page, "tikting");
  await expect(page.getByText("Connected to: sandbox")).toBeVisible();
  await page.getByText("Use a Connection of Your Own").click();
  await page.getByLabel(/Base URL/).fill("https://127.0.0.1:9");
  await page.locator("#input-jwt").fill("a-token-that-is-typed");
  await press(page, "Use This Connection");
  await expect(page.getByText("Connected to: the typed connection")).toBeVisible();
  await expect(page.getByText("Real tenant, read only")).toBeVisible();
  await expect(page.getByText("a-token-that-is-typed")).toHaveCount(0);
  await press(page, "Go Back to the First Connection");
  await expect(page.getByText("Connected to: sandbox")).toBeVisible();
});

test("a webhook trigger accepts the vendor's delivery, and rejects a changed one", async ({ page }) => {
  await open(page, "servicetitan/trigger/eventWebhook");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Send a Test Delivery" }).click();
  await expect(page.getByText(/200 Event/)).toBeVisible();
  await page.getByText("A delivery of your own").click();
  await page.getByLabel("Body").fill('{"changed": true}');
  await page.getByRole("button", { name: "Send This Delivery" }).click();
  await expect(page.getByText(/401 Rejected/)).toBeVisible();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText("Start it, then send a test delivery")).toBeVisible();
});

test("a flow passes a result on to its next step", async ({ page }) => {
  await open(page, "~flow");
  const add = async (action: string) => {
    await page.getByRole("combobox", { name: "Component" }).click();
    await page.getByRole("option", { name: "ServiceTitan" }).click();
    await page.getByRole("combobox", { name: "Action" }).fill(action);
    await page.getByRole("option", { name: action, exact: true }).click();
    await page.getByRole("button", { name: "Add Step" }).click();
  };
  await add("List Jobs");
  await add("Get Job");
  const second = page.getByRole("region", { name: "Get Job" });
  await second.getByRole("button", { name: "Reference of Job ID" }).click();
  await second.getByRole("combobox", { name: "Job ID: from" }).click();
  await page.getByRole("option", { name: "List Jobs" }).click();
  await second.getByLabel("Job ID: reference").fill("data.1.id");
  await page.getByRole("button", { name: "Run All" }).click();
  await expect(second.getByText("jobNumber")).toBeVisible();
});

test("a trigger delivers what was changed in the sandbox", async ({ page }) => {
  await open(page, "servicetitan/trigger/pollChangesTrigger");
  await page.locator("#input-resourceType").click();
  await page.getByRole("option", { name: "Jobs", exact: true }).click();
  await press(page, "Deploy");
  await expect(page.getByRole("button", { name: "Poll Now" })).toBeEnabled();
  // The first poll only notes where to begin.
  await press(page, "Start");
  await expect(page.getByText(/Poll .* 0 items?/)).toBeVisible();
  await press(page, "Stop");
  await press(page, "Make Changes in the Sandbox");
  await expect(page.getByText("The sandbox has changed.")).toBeVisible();
  await press(page, "Poll Now");
  await expect(page.getByText(/Poll .*[1-9]\d* items?/)).toBeVisible();
});
