import { requiring } from "../../../kit/inputs";
import { vendorFields } from "../../inputs/vendor";
import { write } from "../../operation";
import { vendor } from "../../records";

export const createVendor = write("createVendor", {
  label: "Create Vendor",
  description: "Create a new vendor.",
  inputs: requiring(vendorFields, "vendor_name"),
  returns: vendor,
});
