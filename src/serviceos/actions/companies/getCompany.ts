import { companyKey } from "../../inputs/company";
import { read } from "../../operation";
import { companyDetails } from "../../records";

export const getCompany = read("getCompany", {
  label: "Get Company",
  description: "Get company details with modules, sites, and summary statistics.",
  inputs: companyKey,
  returns: companyDetails,
});
