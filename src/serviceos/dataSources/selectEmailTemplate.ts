import { select } from "../select";

export const selectEmailTemplate = select({
  label: "Select Email Template",
  plural: "email templates",
  from: "listEmailTemplates",
  key: "template_id",
  entry: ({ name }) => [name],
  example: [{ key: "610", label: "Ticket created (ID: 610)" }],
});
