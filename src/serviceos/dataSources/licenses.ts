import { ofCompany, search } from "../inputs/common";
import { select } from "../select";

export const selectLicense = select({
  label: "Select License",
  plural: "software licenses",
  from: "listLicenses",
  search: { ...ofCompany, search: search("license name", "Office") },
  inPages: true,
  key: "license_id",
  details: ({ name }) => [name],
  example: [{ key: "40", label: "Example Office (ID: 40)" }],
});
