import { vendorId } from "../../inputs/vendor";
import { remove } from "../../operation";

export const deleteVendor = remove("deleteVendor", {
  label: "Delete Vendor",
  description: "Delete a vendor.",
  inputs: vendorId,
});
