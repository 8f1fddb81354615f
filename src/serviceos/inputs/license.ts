import { choice, date, id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, ofCompany, search } from "./common";

export const licenseId = {
  license_id: required(
    id({
      label: "License ID",
      comments: "The software license, chosen from the list or handed over by an earlier step.",
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
    comments: "The key that the software asks for.",
    example: "XXXXX-XXXXX-XXXXX",
  }),
  quantity: wholeNumber({ label: "Quantity", comments: "How many seats it has.", example: "25", minimum: 0 }),
  expires_at: date({ label: "Expires At", comments: "The day it expires.", example: "2027-03-13" }),
};

export const licenseFilters = {
  ...ofCompany,
  search: search("the name", "Office"),
  status: choice(["active", "expired", "all"], {
    label: "Status",
    comments: "Only licenses in this state.",
  }),
};
