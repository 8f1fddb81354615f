import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { vendorFields } from "../../inputs/vendor";
import { vendor } from "../../records";

export const createVendor = write("createVendor", {
  label: "Create Vendor",
  description: "Create a new vendor",
  inputs: requiring(vendorFields, "vendor_name"),
  returns: vendor,
});
