import { choice, date, id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, ofCompany, options, search } from "./common";

export const licenseId = {
  license_id: required(
    id({
      label: "License ID",
      comments: "The ID of the software license.",
      example: "40",
      dataSource: "selectLicense",
    }),
  ),
};

export const licenseFields = {
  company_number: companyNumber,
  name: text({ label: "Name", comments: "The name of the license.", example: "Example Office" }),
  license_key: text({
    label: "License Key",
    comments: "The product key of the software.",
    example: "XXXXX-XXXXX-XXXXX",
  }),
  quantity: wholeNumber({
    label: "Quantity",
    comments: "The number of seats.",
    example: "25",
    minimum: 0,
  }),
  expires_at: date({ label: "Expires At", comments: "The expiration date.", example: "2027-03-13" }),
};

export const licenseFilters = {
  ...ofCompany,
  search: search("license name", "Office"),
  status: choice(options("active", "expired", "all"), { label: "Status", comments: "Filter by status." }),
};
