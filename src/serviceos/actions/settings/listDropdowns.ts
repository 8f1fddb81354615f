import { read } from "../../api";
import { dropdowns } from "../../records";

export const listDropdowns = read("listDropdowns", {
  label: "List Dropdowns",
  description: "List dropdown configurations",
  inputs: {},
  returns: dropdowns,
});
