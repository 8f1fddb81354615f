import { companyKey } from "../../inputs/company";
import { read } from "../../operation";
import { companyModules } from "../../records";

export const getCompanyModules = read("getCompanyModules", {
  label: "Get Company Modules",
  description: "Get enabled modules for a company.",
  inputs: companyKey,
  returns: companyModules,
});
