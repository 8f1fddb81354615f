import { write } from "../../api";
import { newVendor } from "../../inputs/vendor";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Vendors_Create
export const createVendor = write({
  label: "Create Vendor",
  description: "Create a vendor",
  inputs: newVendor,
  returns: modification,
  run: (api, body) => api.post("inventory/vendors", body),
});
