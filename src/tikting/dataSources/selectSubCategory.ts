import { selectForTicket } from "../select";

export const selectSubCategory = selectForTicket({
  label: "Select Subcategory",
  plural: "subcategories",
  list: "sub_categories",
  text: ({ name }) => name,
  example: [
    { key: "14", label: "Laptop" },
    { key: "15", label: "Printer" },
  ],
});
