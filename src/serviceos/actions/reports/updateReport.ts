import { update } from "../../api";
import { reportFields, reportId } from "../../inputs/report";
import { report } from "../../records";

export const updateReport = update("updateReport", {
  label: "Update Report",
  description: "Update report configuration",
  inputs: { ...reportId, ...reportFields },
  returns: report,
});
