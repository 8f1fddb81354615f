import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { reportFields } from "../../inputs/report";
import { report } from "../../records";

export const createReport = write("createReport", {
  label: "Create Report",
  description: "Create a new report",
  inputs: requiring(reportFields, "name"),
  returns: report,
});
