import { update } from "../../api";
import { licenseFields, licenseId } from "../../inputs/license";
import { license } from "../../records";

export const updateLicense = update("updateLicense", {
  label: "Update License",
  description: "Update license information",
  inputs: { ...licenseId, ...licenseFields },
  returns: license,
});
