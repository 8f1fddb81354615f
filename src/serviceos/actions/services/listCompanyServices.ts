import { read } from "../../api";
import { companyKey } from "../../inputs/company";
import { services } from "../../records";

export const listCompanyServices = read("listCompanyServices", {
  label: "List Company Services",
  description: "Get services assigned to a company",
  inputs: companyKey,
  returns: services,
});
