import { list } from "../../api";
import { truckFilters } from "../../inputs/truck";
import { truck } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Trucks_GetList
export const listTrucks = list({
  label: "List Trucks",
  description: "List trucks",
  from: "inventory/trucks",
  inputs: truckFilters,
  returns: truck,
});
