import { list } from "../../api";
import { materialFilters } from "../../inputs/material";
import { material } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Materials_GetList
export const listMaterials = list({
  label: "List Materials",
  description: "List the materials of the pricebook",
  from: "pricebook/materials",
  inputs: materialFilters,
  returns: material,
});
