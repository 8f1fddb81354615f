import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { truckFields } from "../../inputs/truck";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Trucks_Create
export const createTruck = write({
  label: "Create Truck",
  description: "Create a truck",
  inputs: { ...requiring(truckFields, "name", "warehouseId"), externalData: newExternalData },
  returns: modification,
  run: (api, body) => api.post("inventory/trucks", body),
});
