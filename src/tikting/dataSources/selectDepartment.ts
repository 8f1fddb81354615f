import { select } from "../select";

export const selectDepartment = select({
  label: "Select Department",
  plural: "departments",
  list: "departments",
  text: ({ title }) => title,
  example: [
    { key: "4", label: "Finance" },
    { key: "5", label: "Sales" },
  ],
});
