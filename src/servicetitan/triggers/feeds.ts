/**
 * ServiceTitan's export feeds, by module: https://developer.servicetitan.io/docs/transactional-and-export-apis
 * The sales module also has an older path for estimates, which gives the same.
 */
const FEEDS_BY_MODULE = {
  accounting: ["invoices", "invoice-items", "payments", "inventory-bills"],
  crm: ["bookings", "customers", "customers/contacts", "leads", "locations", "locations/contacts"],
  "customer-interactions": ["technician-ratings"],
  dispatch: ["appointment-assignments"],
  equipmentsystems: ["installed-equipment"],
  inventory: ["adjustments", "purchase-orders", "returns", "transfers"],
  jpm: [
    "jobs",
    "projects",
    "appointments",
    "job-canceled-logs",
    "job-notes",
    "project-notes",
    "job-history",
  ],
  memberships: [
    "membership-types",
    "recurring-service-types",
    "memberships",
    "invoice-templates",
    "recurring-services",
    "recurring-service-events",
    "membership-status-changes",
  ],
  payroll: [
    "jobs/splits",
    "payroll-adjustments",
    "jobs/timesheets",
    "activity-codes",
    "timesheet-codes",
    "gross-pay-items",
    "payroll-settings",
  ],
  pricebook: ["categories", "equipment", "services", "materials"],
  sales: ["estimates", "opportunities", "opportunities/followups"],
  "service-agreements": ["service-agreements"],
  settings: ["employees", "technicians", "business-units", "tag-types"],
  telecom: ["calls"],
  timesheets: ["activities", "activity-types", "activity-categories"],
};

/** Feeds whose rows are hidden when deactivated unless `active` asks for them; every other feed gives all rows. */
export const FEEDS_WITH_ACTIVE = ["dispatch/export/appointment-assignments", "jpm/export/appointments"];

/** "job-canceled-logs" as a person writes it. */
const inWords = (feed: string) =>
  feed.replace(/[-/]/g, " ").replace(/(^|\s)\w/g, (letter) => letter.toUpperCase());

/** Every feed: its path, which is also its key, and the text of its choice. */
export const FEEDS: { value: string; label: string }[] = [
  ...Object.entries(FEEDS_BY_MODULE).flatMap(([module, feeds]) =>
    feeds.map((feed) => ({ value: `${module}/export/${feed}`, label: `${inWords(feed)} (${module})` })),
  ),
  { value: "sales/estimates/export", label: "Estimates, Older Path (sales)" },
];
