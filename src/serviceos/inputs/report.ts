import { id, pairs, required, text, texts } from "../../kit/inputs";

export const reportId = {
  report_id: required(
    id({
      label: "Report ID",
      comments: "The ID of the report.",
      example: "510",
      dataSource: "selectReport",
    }),
  ),
};

export const reportFields = {
  name: text({ label: "Name", comments: "The name of the report.", example: "Open tickets by company" }),
  type: text({ label: "Type", comments: "The type of records in the report.", example: "tickets" }),
  fields: texts({
    label: "Fields",
    comments: "The columns of the report. List Report Fields returns the available fields.",
    example: "ticket_number",
    dataSource: "selectReportField",
  }),
  filters: pairs({
    label: "Filter",
    keyLabel: "Field",
    comments: "The report includes only records with these values, by field.",
    example: "open",
  }),
  schedule: pairs({
    label: "Schedule",
    keyLabel: "Setting",
    comments: "The settings of the report's schedule. Get Report returns the schedule of an existing report.",
    example: "weekly",
  }),
};
