import { list } from "../../api";
import { vendorFilters } from "../../inputs/vendor";
import { vendor } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Vendors_GetList
export const listVendors = list({
  label: "List Vendors",
  description: "List vendors",
  from: "inventory/vendors",
  inputs: vendorFilters,
  returns: vendor,
});
