import { list } from "../../api";
import { equipmentFilters } from "../../inputs/equipment";
import { equipment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Equipment_GetList
export const listEquipment = list({
  label: "List Equipment",
  description: "List the equipment of the pricebook",
  from: "pricebook/equipment",
  inputs: equipmentFilters,
  returns: equipment,
});
