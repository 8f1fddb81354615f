import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { materialFields, materialId } from "../../inputs/material";
import { VENDOR } from "../../inputs/pricebookItem";
import { patchWhole } from "../../merge";
import { material } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Materials_Update
export const updateMaterial = update({
  label: "Update Material",
  description: "Update a material of the pricebook",
  inputs: { materialId, ...materialFields, externalData },
  clearable: ["costTypeId", "otherVendors", "assets", "categories", "variationMaterials"],
  returns: material,
  run: (api, { materialId, ...body }) =>
    patchWhole(api, path`pricebook/materials/${materialId}`, body, { primaryVendor: VENDOR }),
});
