import { select } from "../select";

export const selectApiKey = select({
  label: "Select API Key",
  plural: "API keys",
  from: "listApiKeys",
  key: "key_id",
  details: ({ name, prefix }) => [name, prefix],
  example: [{ key: "5", label: "Monitoring Integration · vsa_a1b2 (ID: 5)" }],
});

export const selectDropdown = select({
  label: "Select Dropdown",
  plural: "ServiceOS dropdowns",
  from: "listDropdowns",
  key: "dropdown",
  details: ({ name }) => [name],
  isNamed: true,
  example: [{ key: "ticket_source", label: "ticket_source" }],
});

export const selectEmailTemplate = select({
  label: "Select Email Template",
  plural: "email templates",
  from: "listEmailTemplates",
  key: "template_id",
  details: ({ name }) => [name],
  example: [{ key: "610", label: "Ticket created (ID: 610)" }],
});
