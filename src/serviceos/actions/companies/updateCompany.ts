import { update } from "../../api";
import { companyFields, companyKey } from "../../inputs/company";
import { company } from "../../records";

export const updateCompany = update("updateCompany", {
  label: "Update Company",
  description: "Update company information",
  inputs: { ...companyKey, ...companyFields },
  returns: company,
});
