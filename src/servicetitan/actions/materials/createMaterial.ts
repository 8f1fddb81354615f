import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { isOtherDirectCost, materialFields } from "../../inputs/material";
import { material } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Materials_Create
export const createMaterial = write({
  label: "Create Material",
  description: "Add a material to the pricebook",
  inputs: {
    ...requiring(materialFields, "code", "description"),
    isOtherDirectCost,
    externalData: newExternalData,
  },
  returns: material,
  run: (api, body) => api.post("pricebook/materials", body),
});
