import { select } from "../select";

export const selectReportField = select({
  label: "Select Report Field",
  plural: "fields for reports",
  from: "listReportFields",
  key: "key",
  entry: ({ label }) => [label],
  isNamed: true,
  example: [{ key: "ticket_number", label: "Ticket Number" }],
});
