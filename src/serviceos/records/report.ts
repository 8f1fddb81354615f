import { z } from "zod";
import { record } from "../../kit/action/record";
import { anything, count, id, listOf, words } from "./shared";

export const dashboard = record(
  "dashboard",
  () =>
    z.looseObject({
      open_tickets: count(),
      high_priority: count(),
      avg_resolution_hours: count(),
      tickets_today: count(),
      tickets_this_week: count(),
      sla_compliance: count().describe("Percent"),
    }),
  {
    open_tickets: 45,
    high_priority: 8,
    avg_resolution_hours: 4.2,
    tickets_today: 12,
    tickets_this_week: 67,
    sla_compliance: 94.5,
  },
);

export const report = record(
  "report",
  () =>
    z.looseObject({
      report_id: id(),
      name: words(),
      type: words(),
      fields: z.array(z.string()).nullish(),
      filters: anything(),
      schedule: anything(),
    }),
  {
    report_id: 510,
    name: "Open tickets by company",
    type: "tickets",
    fields: ["ticket_number", "subject", "company_name"],
    filters: {},
    schedule: {},
  },
);

export const reports = listOf("reports", report);

/** The rows of a report that was run; their columns are the report's fields. */
export const reportResult = record(
  "reportResult",
  () =>
    z.looseObject({
      report_id: id(),
      columns: z.array(z.string()).nullish(),
      rows: z.array(z.looseObject({})).nullish(),
      total: count(),
    }),
  { report_id: 510, columns: ["ticket_number", "subject", "company_name"], rows: [{}], total: 1 },
);

const reportField = record(
  "reportField",
  () => z.looseObject({ key: z.string(), label: words(), type: words() }),
  { key: "ticket_number", label: "Ticket Number", type: "integer" },
);

export const reportFields = listOf("reportFields", reportField);
