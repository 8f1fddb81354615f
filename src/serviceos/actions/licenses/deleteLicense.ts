import { licenseId } from "../../inputs/license";
import { remove } from "../../operation";

export const deleteLicense = remove("deleteLicense", {
  label: "Delete License",
  description: "Delete a license.",
  inputs: licenseId,
});
