import { bytes } from "../../../kit/action/record";
import { choice } from "../../../kit/inputs";
import { read } from "../../api";
import { reportId } from "../../inputs/report";

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
