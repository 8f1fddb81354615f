import { remove } from "../../api";
import { companyKey } from "../../inputs/company";

export const deleteCompany = remove("deleteCompany", {
  label: "Delete Company",
  description: "Delete a company",
  inputs: companyKey,
});
