/**
 * ServiceTitan's export feeds, by module: https://developer.servicetitan.io/docs/transactional-and-export-apis
 * The sales module also has an older path for estimates, with the same records.
 */
const MODULES: { [module: string]: { name: string; feeds: string[] } } = {
  accounting: { name: "Accounting", feeds: ["invoices", "invoice-items", "payments", "inventory-bills"] },
  crm: {
    name: "CRM",
    feeds: ["bookings", "customers", "customers/contacts", "leads", "locations", "locations/contacts"],
  },
  "customer-interactions": { name: "Customer Interactions", feeds: ["technician-ratings"] },
  dispatch: { name: "Dispatch", feeds: ["appointment-assignments"] },
  equipmentsystems: { name: "Equipment Systems", feeds: ["installed-equipment"] },
  inventory: { name: "Inventory", feeds: ["adjustments", "purchase-orders", "returns", "transfers"] },
  jpm: {
    name: "Job Planning",
    feeds: [
      "jobs",
      "projects",
      "appointments",
      "job-canceled-logs",
      "job-notes",
      "project-notes",
      "job-history",
    ],
  },
  memberships: {
    name: "Memberships",
    feeds: [
      "membership-types",
      "recurring-service-types",
      "memberships",
      "invoice-templates",
      "recurring-services",
      "recurring-service-events",
      "membership-status-changes",
    ],
  },
  payroll: {
    name: "Payroll",
    feeds: [
      "jobs/splits",
      "payroll-adjustments",
      "jobs/timesheets",
      "activity-codes",
      "timesheet-codes",
      "gross-pay-items",
      "payroll-settings",
    ],
  },
  pricebook: { name: "Pricebook", feeds: ["categories", "equipment", "services", "materials"] },
  sales: { name: "Sales", feeds: ["estimates", "opportunities", "opportunities/followups"] },
  "service-agreements": { name: "Service Agreements", feeds: ["service-agreements"] },
  settings: { name: "Settings", feeds: ["employees", "technicians", "business-units", "tag-types"] },
  telecom: { name: "Telecom", feeds: ["calls"] },
  timesheets: { name: "Timesheets", feeds: ["activities", "activity-types", "activity-categories"] },
};

/** Feeds that leave out deactivated rows unless the query has `active`. All other feeds include them. */
export const FEEDS_WITH_ACTIVE = ["dispatch/export/appointment-assignments", "jpm/export/appointments"];

/** Feeds that ServiceTitan's API reference does not document any more. */
export const UNDOCUMENTED_FEEDS = ["sales/export/opportunities", "sales/export/opportunities/followups"];

/** "customers/contacts" as "Customer Contacts". */
const titleOf = (feed: string) =>
  feed
    .replace(/ies\//, "y/")
    .replace(/s\//, "/")
    .replace(/[-/]/g, " ")
    .replace(/(^|\s)\w/g, (letter) => letter.toUpperCase());

/** All feeds, by path. */
export const FEEDS: { value: string; label: string }[] = [
  ...Object.entries(MODULES).flatMap(([module, { name, feeds }]) =>
    feeds.map((feed) => {
      const value = `${module}/export/${feed}`;
      const note = UNDOCUMENTED_FEEDS.includes(value) ? ", may not be available to every account" : "";
      return { value, label: `${titleOf(feed)} (${name}${note})` };
    }),
  ),
  { value: "sales/estimates/export", label: "Estimates, Older Path (Sales)" },
];
