import { id, pairs, required, text, texts } from "../../kit/inputs";

export const reportId = {
  report_id: required(
    id({
      label: "Report ID",
      comments: "The report, chosen from the list or handed over by an earlier step.",
      example: "510",
      dataSource: "selectReport",
    }),
  ),
};

export const reportInputs = {
  name: text({ label: "Name", comments: "What the report is called.", example: "Open tickets by company" }),
  type: text({ label: "Type", comments: "What the report is about.", example: "tickets" }),
  fields: texts({
    label: "Fields",
    comments: "The report's columns, one key an entry, as List Report Fields gives them.",
    example: "ticket_number",
    dataSource: "selectReportField",
  }),
  filters: pairs({
    label: "Value",
    keyLabel: "Filter",
    comments: "What the report is narrowed to: fields with the values they must have.",
    example: "open",
  }),
  schedule: pairs({
    label: "Value",
    keyLabel: "Setting",
    comments: "When the report runs by itself: settings of the schedule with their values.",
    example: "weekly",
  }),
};
