import { select } from "../select";

export const selectSite = select({
  label: "Select Site",
  plural: "sites",
  list: "sites",
  text: ({ title }) => title,
  example: [
    { key: "2", label: "Head Office" },
    { key: "3", label: "Warehouse" },
  ],
});
