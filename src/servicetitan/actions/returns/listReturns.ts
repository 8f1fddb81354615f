import { list } from "../../api";
import { returnFilters } from "../../inputs/return";
import { inventoryReturn } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_GetList
export const listReturns = list({
  label: "List Returns",
  description: "List returns of goods to vendors",
  from: "inventory/returns",
  inputs: returnFilters,
  returns: inventoryReturn,
});
