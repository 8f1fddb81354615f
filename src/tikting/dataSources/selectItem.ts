import { selectForTicket } from "../select";

export const selectItem = selectForTicket({
  label: "Select Item",
  plural: "items",
  list: "items",
  text: ({ name }) => name,
  example: [
    { key: "21", label: "Laptop 14 inch" },
    { key: "22", label: "Laptop 16 inch" },
  ],
});
