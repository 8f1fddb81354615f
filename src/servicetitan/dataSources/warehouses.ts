import { nameLabel, select } from "../select";

export const selectWarehouse = select({
  label: "Select Warehouse",
  from: "inventory/warehouses",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "1702", label: "East Depot (ID: 1702)" },
    { key: "1701", label: "Main Warehouse (ID: 1701)" },
  ],
});
