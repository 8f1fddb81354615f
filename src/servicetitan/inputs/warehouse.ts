import { id } from "../../kit/inputs";
import { active, changedBetween, externalDataFilters, idFilter } from "./common";

export const warehouseId = id({
  label: "Warehouse ID",
  comments: "The ID of the warehouse.",
  dataSource: "selectWarehouse",
});

/** The filters of List Warehouses. */
export const warehouseFilters = {
  ids: idFilter({
    label: "Warehouse IDs",
    comments: "Only return these warehouses.",
    dataSource: "selectWarehouse",
  }),
  active,
  ...externalDataFilters,
  ...changedBetween,
};
