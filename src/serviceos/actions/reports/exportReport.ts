import { bytes } from "../../../kit/action/record";
import { read } from "../../api";
import { exportFormat } from "../../inputs/common";
import { reportId } from "../../inputs/report";

export const exportReport = read("exportReport", {
  label: "Export Report",
  description: "Export a report to a file (CSV, PDF, XLSX)",
  inputs: {
    ...reportId,
    format: exportFormat("csv", "pdf", "xlsx"),
  },
  returns: bytes,
});
