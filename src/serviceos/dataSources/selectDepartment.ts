import { select } from "../select";

export const selectDepartment = select({
  label: "Select Department",
  plural: "departments",
  from: "listDepartments",
  key: "department",
  entry: ({ name }) => [name],
  isNamed: true,
  example: [{ key: "Accounting", label: "Accounting" }],
});
