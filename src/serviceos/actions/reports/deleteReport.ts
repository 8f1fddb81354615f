import { remove } from "../../api";
import { reportId } from "../../inputs/report";

export const deleteReport = remove("deleteReport", {
  label: "Delete Report",
  description: "Delete a report",
  inputs: reportId,
});
