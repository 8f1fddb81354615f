import { list } from "../../api";
import { companyFilters } from "../../inputs/company";
import { company } from "../../records";

export const listCompanies = list("listCompanies", {
  label: "List Companies",
  description: "List customer companies",
  inputs: companyFilters,
  returns: company,
  identity: "company_number",
});
