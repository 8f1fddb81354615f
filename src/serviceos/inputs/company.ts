import { choice, required, text } from "../../kit/inputs";
import { address, companyNumber, search } from "./common";

export const companyKey = { company_number: required(companyNumber) };

export const companyFields = {
  customer: text({ label: "Customer", comments: "The company's name.", example: "Acme Corp" }),
  ...address,
  status: choice(["Active", "Inactive"], {
    label: "Status",
    comments: "Whether the company is a customer now.",
  }),
};

export const companyFilters = {
  search: search("the name", "Acme"),
  status: choice(["active", "inactive", "all"], {
    label: "Status",
    comments: "Only companies in this state.",
  }),
};
