import { nameLabel, select } from "../select";

export const selectTruck = select({
  label: "Select Truck",
  from: "inventory/trucks",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "101", label: "Truck 4 (ID: 101)" },
    { key: "102", label: "Truck 12 (ID: 102)" },
  ],
});

export const selectVendor = select({
  label: "Select Vendor",
  from: "inventory/vendors",
  inactive: { active: "Any" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "1602", label: "Copper Works (ID: 1602)" },
    { key: "1601", label: "Northwind Supply (ID: 1601)" },
  ],
});
