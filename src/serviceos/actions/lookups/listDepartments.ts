import { read } from "../../api";
import { departments } from "../../records";

export const listDepartments = read("listDepartments", {
  label: "List Departments",
  description: "List departments",
  inputs: {},
  returns: departments,
});
