import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { customFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Vendors_GetCustomFieldTypes
export const listVendorCustomFieldTypes = list({
  label: "List Vendor Custom Field Types",
  description: "List the custom fields that vendors have",
  from: "inventory/vendors/custom-fields",
  inputs: changedBetween,
  returns: customFieldType,
});
