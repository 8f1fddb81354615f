import { select } from "../select";

export const selectCategory = select({
  label: "Select Category",
  plural: "categories",
  list: "categories",
  text: ({ name }) => name,
  example: [
    { key: "6", label: "Hardware" },
    { key: "7", label: "Software" },
  ],
});
