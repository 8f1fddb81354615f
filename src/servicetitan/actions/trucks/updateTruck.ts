import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { replacedTechnicianIds, truckActive, truckFields, truckId } from "../../inputs/truck";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Trucks_Update
export const updateTruck = update({
  label: "Update Truck",
  description: "Update a truck",
  inputs: {
    truckId: required(truckId),
    ...truckFields,
    technicianIds: replacedTechnicianIds,
    active: truckActive,
    externalData,
  },
  clearable: ["templateId", "technicianIds"],
  returns: modification,
  run: (api, { truckId, ...body }) => api.patch(path`inventory/trucks/${truckId}`, body),
});
