import { read } from "../../api";
import { licenseId } from "../../inputs/license";
import { licenseDetails } from "../../records";

export const getLicense = read("getLicense", {
  label: "Get License",
  description: "Get license details with assigned assets",
  inputs: licenseId,
  returns: licenseDetails,
});
