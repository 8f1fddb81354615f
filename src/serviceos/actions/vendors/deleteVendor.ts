import { remove } from "../../api";
import { vendorId } from "../../inputs/vendor";

export const deleteVendor = remove("deleteVendor", {
  label: "Delete Vendor",
  description: "Delete a vendor",
  inputs: vendorId,
});
