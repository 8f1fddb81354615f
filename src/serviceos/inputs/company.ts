import { choice, required, text } from "../../kit/inputs";
import { address, companyNumber, options, search } from "./common";

export const companyKey = { company_number: required(companyNumber) };

export const companyFields = {
  customer: text({
    label: "Customer",
    comments: "The name of the company.",
    example: "Acme Corp",
    placeholder: "Enter a company name",
  }),
  ...address,
  status: choice(["Active", "Inactive"], { label: "Status", comments: "The status of the company." }),
};

export const companyFilters = {
  search: search("company name", "Acme"),
  status: choice(options("active", "inactive", "all"), { label: "Status", comments: "Filter by status." }),
};
