import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { equipmentFields } from "../../inputs/equipment";
import { equipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Equipment_Create
export const createEquipment = write({
  label: "Create Equipment",
  description: "Add equipment to the pricebook",
  inputs: {
    ...requiring(equipmentFields, "code", "description"),
    externalData: newExternalData,
  },
  returns: equipment,
  run: (api, body) => api.post("pricebook/equipment", body),
});
