import { read } from "../../api";
import { reportId } from "../../inputs/report";
import { report } from "../../records";

export const getReport = read("getReport", {
  label: "Get Report",
  description: "Get report configuration",
  inputs: reportId,
  returns: report,
});
