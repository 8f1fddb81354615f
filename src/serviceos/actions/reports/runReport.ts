import { pairs } from "../../../kit/inputs";
import { read } from "../../api";
import { reportId } from "../../inputs/report";
import { reportResult } from "../../records";

export const runReport = read("runReport", {
  label: "Run Report",
  description: "Execute a report and return its results",
  inputs: {
    ...reportId,
    parameters: pairs({
      label: "Parameter",
      keyLabel: "Name",
      comments: "Filters for this run, by name. They are added to the filters of the report.",
      example: "5",
    }),
  },
  returns: reportResult,
});
