import { required, text } from "../../kit/inputs";
import { address, companyNumber, siteNumber } from "./common";

export const siteKey = { site_number: required(siteNumber) };

export const siteFields = {
  company_number: companyNumber,
  site_name: text({ label: "Site Name", comments: "The name of the site.", example: "Main Office" }),
  ...address,
};
