import { choice } from "../../../kit/inputs";
import { bytes } from "../../../kit/record";
import { reportId } from "../../inputs/report";
import { read } from "../../operation";

export const exportReport = read("exportReport", {
  label: "Export Report",
  description: "Export report to file (CSV, PDF, XLSX).",
  inputs: {
    ...reportId,
    format: choice(["csv", "pdf", "xlsx"], {
      label: "Format",
      comments: "The kind of file; csv when blank.",
    }),
  },
  returns: bytes,
});
