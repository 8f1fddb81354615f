import { read } from "../../api";
import { companyKey } from "../../inputs/company";
import { companyDetails } from "../../records";

export const getCompany = read("getCompany", {
  label: "Get Company",
  description: "Get company details with modules, sites, and summary statistics",
  inputs: companyKey,
  returns: companyDetails,
});
