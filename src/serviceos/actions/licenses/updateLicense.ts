import { licenseFields, licenseId } from "../../inputs/license";
import { update } from "../../operation";
import { license } from "../../records";

export const updateLicense = update("updateLicense", {
  label: "Update License",
  description: "Update license information.",
  inputs: { ...licenseId, ...licenseFields },
  returns: license,
});
