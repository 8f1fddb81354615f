import { vendorFields, vendorId } from "../../inputs/vendor";
import { update } from "../../operation";
import { vendor } from "../../records";

export const updateVendor = update("updateVendor", {
  label: "Update Vendor",
  description: "Update vendor information.",
  inputs: { ...vendorId, ...vendorFields },
  returns: vendor,
});
