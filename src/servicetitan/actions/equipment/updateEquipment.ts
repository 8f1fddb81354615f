import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { DIMENSIONS, equipmentFields, equipmentId } from "../../inputs/equipment";
import { VENDOR, WARRANTY } from "../../inputs/pricebookItem";
import { patchWhole } from "../../merge";
import { equipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Equipment_Update
export const updateEquipment = update({
  label: "Update Equipment",
  description: "Update equipment of the pricebook",
  inputs: { equipmentId, ...equipmentFields, externalData },
  clearable: [
    "assets",
    "recommendations",
    "upgrades",
    "equipmentMaterials",
    "categories",
    "otherVendors",
    "variationEquipment",
  ],
  returns: equipment,
  run: (api, { equipmentId, ...body }) =>
    patchWhole(api, path`pricebook/equipment/${equipmentId}`, body, {
      dimensions: DIMENSIONS,
      manufacturerWarranty: WARRANTY,
      serviceProviderWarranty: WARRANTY,
      primaryVendor: VENDOR,
    }),
});
