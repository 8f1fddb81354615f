import { list } from "../../api";
import { reportFilters } from "../../inputs/report";
import { report } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listReports = list({
  label: "List Reports",
  description: "Return reports, without their rows",
  from: "Report",
  inputs: reportFilters,
  returns: report,
});
