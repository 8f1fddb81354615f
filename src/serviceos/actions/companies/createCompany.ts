import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { companyFields } from "../../inputs/company";
import { company } from "../../records";

export const createCompany = write("createCompany", {
  label: "Create Company",
  description: "Create a new company",
  inputs: requiring(companyFields, "customer"),
  returns: company,
});
