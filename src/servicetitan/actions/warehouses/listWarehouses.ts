import { list } from "../../api";
import { warehouseFilters } from "../../inputs/warehouse";
import { warehouse } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Warehouses_GetList
export const listWarehouses = list({
  label: "List Warehouses",
  description: "List warehouses",
  from: "inventory/warehouses",
  inputs: warehouseFilters,
  returns: warehouse,
});
