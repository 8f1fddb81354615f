import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { warehouseId } from "../../inputs/warehouse";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Warehouses_Update
export const updateWarehouse = update({
  label: "Update Warehouse",
  description: "Update a warehouse",
  inputs: { warehouseId: required(warehouseId), externalData },
  returns: modification,
  run: (api, { warehouseId, ...body }) => api.patch(path`inventory/warehouses/${warehouseId}`, body),
});
