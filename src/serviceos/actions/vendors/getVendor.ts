import { read } from "../../api";
import { vendorId } from "../../inputs/vendor";
import { vendorDetails } from "../../records";

export const getVendor = read("getVendor", {
  label: "Get Vendor",
  description: "Get vendor details with linked contracts and assets",
  inputs: vendorId,
  returns: vendorDetails,
});
