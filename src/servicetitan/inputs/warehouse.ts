import { id } from "../../kit/inputs";
import { active, changedBetween, externalDataFilters, idFilter } from "./common";

export const warehouseId = id({
  label: "Warehouse ID",
  comments: "The ID of the warehouse.",
  dataSource: "selectWarehouse",
});

/** For inputs that also take a truck: an input has one picklist. */
export const OR_TRUCK = "To use a truck, enter its ID, which List Trucks returns.";

export const inventoryLocationId = id({
  label: "Inventory Location ID",
  comments: `The warehouse or truck. ${OR_TRUCK}`,
  placeholder: "Enter a warehouse or truck ID",
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
