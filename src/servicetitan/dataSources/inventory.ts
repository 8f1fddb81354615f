import { nameLabel, select } from "../select";

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
