import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { reportInputs } from "../../inputs/report";
import { report } from "../../records";

export const createReport = write("createReport", {
  label: "Create Report",
  description: "Create a new report.",
  inputs: requiring(reportInputs, "name"),
  returns: report,
});
