import { z } from "zod";
import { record } from "../../kit/action/record";
import { freeObject, id, integer, listOf, number, text } from "./shared";

export const dashboard = record(
  "dashboard",
  () =>
    z.looseObject({
      open_tickets: number(),
      high_priority: number(),
      avg_resolution_hours: number(),
      tickets_today: number(),
      tickets_this_week: number(),
      sla_compliance: number().describe("Percent"),
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
      name: text(),
      type: text(),
      fields: z.array(z.string()).nullish(),
      filters: freeObject({ status: text() }),
      schedule: freeObject({ frequency: text() }),
    }),
  {
    report_id: 510,
    name: "Open tickets by company",
    type: "tickets",
    fields: ["ticket_number", "subject", "company_name"],
    filters: { status: "open" },
    schedule: { frequency: "weekly" },
  },
);

export const reports = listOf("reports", report);

/** The rows of a report. Their columns are the fields of the report. */
export const reportResult = record(
  "reportResult",
  () =>
    z.looseObject({
      report_id: id(),
      columns: z.array(z.string()).nullish(),
      rows: z
        .array(z.looseObject({ ticket_number: integer(), subject: text(), company_name: text() }))
        .nullish(),
      total: number(),
    }),
  {
    report_id: 510,
    columns: ["ticket_number", "subject", "company_name"],
    rows: [{ ticket_number: 3018, subject: "Printer not working in main office", company_name: "Acme Corp" }],
    total: 1,
  },
);

const reportField = record(
  "reportField",
  () => z.looseObject({ key: z.string(), label: text(), type: text() }),
  { key: "ticket_number", label: "Ticket Number", type: "integer" },
);

export const reportFields = listOf("reportFields", reportField);
