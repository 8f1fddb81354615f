import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { licenseFields } from "../../inputs/license";
import { license } from "../../records";

export const createLicense = write("createLicense", {
  label: "Create License",
  description: "Create a new license",
  inputs: requiring(licenseFields, "company_number", "name"),
  returns: license,
});
