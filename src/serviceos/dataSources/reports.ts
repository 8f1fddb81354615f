import { select } from "../select";

export const selectReport = select({
  label: "Select Report",
  plural: "reports",
  from: "listReports",
  key: "report_id",
  details: ({ name }) => [name],
  example: [{ key: "510", label: "Open tickets by company (ID: 510)" }],
});

export const selectReportField = select({
  label: "Select Report Field",
  plural: "report fields",
  from: "listReportFields",
  key: "key",
  details: ({ label }) => [label],
  isNamed: true,
  example: [{ key: "ticket_number", label: "Ticket Number" }],
});
