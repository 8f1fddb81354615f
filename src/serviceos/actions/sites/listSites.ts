import { list } from "../../api";
import { ofCompany, search } from "../../inputs/common";
import { site } from "../../records";

export const listSites = list("listSites", {
  label: "List Sites",
  description: "List sites for a company",
  inputs: { ...ofCompany, search: search("site name", "Main Office") },
  returns: site,
  identity: "site_number",
});
