import { read } from "../../api";
import { companyKey } from "../../inputs/company";
import { companyModules } from "../../records";

export const getCompanyModules = read("getCompanyModules", {
  label: "Get Company Modules",
  description: "Get enabled modules for a company",
  inputs: companyKey,
  returns: companyModules,
});
