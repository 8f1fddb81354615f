import { companyKey } from "../../inputs/company";
import { remove } from "../../operation";

export const deleteCompany = remove("deleteCompany", {
  label: "Delete Company",
  description: "Delete a company.",
  inputs: companyKey,
});
