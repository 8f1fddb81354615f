import { operationKeys, operationOf } from "../../../src/servicetitan/operations/table";
import { FEEDS, FEEDS_WITH_ACTIVE, UNDOCUMENTED_FEEDS } from "../../../src/servicetitan/triggers/feeds";

/** The feeds in ServiceTitan's own OpenAPI files. */
const documented = operationKeys()
  .map((key) => operationOf(key)!)
  .filter(({ method, path }) => method === "GET" && /\/export(\/|$)/.test(path));

const paths = FEEDS.map(({ value }) => value);

test("every feed that ServiceTitan documents can be selected, and two that it does not document any more", () => {
  expect([...paths].sort()).toEqual([...documented.map(({ path }) => path), ...UNDOCUMENTED_FEEDS].sort());
  expect(UNDOCUMENTED_FEEDS).toEqual(["sales/export/opportunities", "sales/export/opportunities/followups"]);
});

test("all feeds have the parameters of the trigger, and some one for inactive rows", () => {
  const parametersOf = ({ query }: (typeof documented)[number]) => query.map(({ name }) => name);
  for (const feed of documented)
    expect(parametersOf(feed)).toEqual(expect.arrayContaining(["from", "includeRecentChanges"]));
  const withActive = documented.filter((feed) => parametersOf(feed).includes("active"));
  expect(FEEDS_WITH_ACTIVE).toEqual(withActive.map(({ path }) => path).sort());
});

test("no two feeds have the same label", () => {
  expect(new Set(FEEDS.map(({ label }) => label)).size).toBe(55);
});

test.each([
  ["accounting/export/invoice-items", "Invoice Items (Accounting)"],
  ["accounting/export/inventory-bills", "Inventory Bills (Accounting)"],
  ["crm/export/leads", "Leads (CRM)"],
  ["crm/export/customers/contacts", "Customer Contacts (CRM)"],
  ["customer-interactions/export/technician-ratings", "Technician Ratings (Customer Interactions)"],
  ["dispatch/export/appointment-assignments", "Appointment Assignments (Dispatch)"],
  ["equipmentsystems/export/installed-equipment", "Installed Equipment (Equipment Systems)"],
  ["inventory/export/purchase-orders", "Purchase Orders (Inventory)"],
  ["jpm/export/job-canceled-logs", "Job Canceled Logs (Job Planning)"],
  ["memberships/export/recurring-service-events", "Recurring Service Events (Memberships)"],
  ["payroll/export/jobs/splits", "Job Splits (Payroll)"],
  ["payroll/export/activity-codes", "Activity Codes (Payroll)"],
  ["pricebook/export/categories", "Categories (Pricebook)"],
  ["sales/export/estimates", "Estimates (Sales)"],
  ["sales/estimates/export", "Estimates, Older Path (Sales)"],
  ["sales/export/opportunities", "Opportunities (Sales, may not be available to every account)"],
  [
    "sales/export/opportunities/followups",
    "Opportunity Followups (Sales, may not be available to every account)",
  ],
  ["service-agreements/export/service-agreements", "Service Agreements (Service Agreements)"],
  ["settings/export/business-units", "Business Units (Settings)"],
  ["telecom/export/calls", "Calls (Telecom)"],
  ["timesheets/export/activity-types", "Activity Types (Timesheets)"],
])("%s is labeled %s", (path, label) => {
  expect(FEEDS.find(({ value }) => value === path)?.label).toBe(label);
});
