import { remove } from "../../api";
import { licenseId } from "../../inputs/license";

export const deleteLicense = remove("deleteLicense", {
  label: "Delete License",
  description: "Delete a license",
  inputs: licenseId,
});
