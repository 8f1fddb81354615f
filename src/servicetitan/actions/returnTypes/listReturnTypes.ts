import { list } from "../../api";
import { returnTypeFilters } from "../../inputs/returnType";
import { returnType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=ReturnTypes_GetList
export const listReturnTypes = list({
  label: "List Return Types",
  description: "List the types of returns",
  from: "inventory/return-types",
  inputs: returnTypeFilters,
  returns: returnType,
});
