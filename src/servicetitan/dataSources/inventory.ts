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
