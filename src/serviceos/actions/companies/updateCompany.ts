import { companyFields, companyKey } from "../../inputs/company";
import { update } from "../../operation";
import { company } from "../../records";

export const updateCompany = update("updateCompany", {
  label: "Update Company",
  description: "Update company information.",
  inputs: { ...companyKey, ...companyFields },
  returns: company,
});
