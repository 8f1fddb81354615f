import { read } from "../../api";
import { reportFields } from "../../records";

export const listReportFields = read("listReportFields", {
  label: "List Report Fields",
  description: "Get available fields for building reports",
  inputs: {},
  returns: reportFields,
});
