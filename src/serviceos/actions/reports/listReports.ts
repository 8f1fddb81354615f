import { read } from "../../api";
import { reports } from "../../records";

export const listReports = read("listReports", {
  label: "List Reports",
  description: "List available reports",
  inputs: {},
  returns: reports,
});
