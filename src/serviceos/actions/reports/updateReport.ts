import { update } from "../../api";
import { reportId, reportInputs } from "../../inputs/report";
import { report } from "../../records";

export const updateReport = update("updateReport", {
  label: "Update Report",
  description: "Update report configuration.",
  inputs: { ...reportId, ...reportInputs },
  returns: report,
});
