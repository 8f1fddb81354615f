import { ofCompany, search } from "../inputs/common";
import { select } from "../select";

export const selectSite = select({
  label: "Select Site",
  plural: "sites",
  from: "listSites",
  search: { ...ofCompany, search: search("site name", "Main Office") },
  inPages: true,
  key: "site_number",
  details: ({ site_name }) => [site_name],
  example: [{ key: "12", label: "Main Office (ID: 12)" }],
});
