import { requiring } from "../../../kit/inputs";
import { reportInputs } from "../../inputs/report";
import { write } from "../../operation";
import { report } from "../../records";

export const createReport = write("createReport", {
  label: "Create Report",
  description: "Create a new report.",
  inputs: requiring(reportInputs, "name"),
  returns: report,
});
