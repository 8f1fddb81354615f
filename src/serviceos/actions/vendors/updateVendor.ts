import { update } from "../../api";
import { vendorFields, vendorId } from "../../inputs/vendor";
import { vendor } from "../../records";

export const updateVendor = update("updateVendor", {
  label: "Update Vendor",
  description: "Update vendor information",
  inputs: { ...vendorId, ...vendorFields },
  returns: vendor,
});
