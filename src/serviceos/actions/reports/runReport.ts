import { pairs } from "../../../kit/inputs";
import { read } from "../../api";
import { reportId } from "../../inputs/report";
import { reportResult } from "../../records";

export const runReport = read("runReport", {
  label: "Run Report",
  description: "Execute a report and return results.",
  inputs: {
    ...reportId,
    parameters: pairs({
      label: "Value",
      keyLabel: "Parameter",
      comments: "What this run is narrowed to, besides the report's own filters.",
      example: "5",
    }),
  },
  returns: reportResult,
});
