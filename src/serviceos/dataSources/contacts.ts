import { ofCompany, search } from "../inputs/common";
import { select } from "../select";

export const selectContact = select({
  label: "Select Contact",
  plural: "contacts",
  from: "listContacts",
  search: { ...ofCompany, search: search("name or email address", "Dana") },
  inPages: true,
  key: "contact_id",
  details: ({ first_name, last_name, email }) => [[first_name, last_name].filter(Boolean).join(" "), email],
  example: [{ key: "77", label: "Dana Reyes · dana.reyes@example.com (ID: 77)" }],
});
