import { search } from "../inputs/common";
import { select } from "../select";

export const selectCompany = select({
  label: "Select Company",
  plural: "companies",
  from: "listCompanies",
  search: { search: search("company name", "Acme") },
  inPages: true,
  key: "company_number",
  details: ({ customer }) => [customer],
  example: [{ key: "5", label: "Acme Corp (ID: 5)" }],
});
