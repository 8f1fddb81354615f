import { reportId } from "../../inputs/report";
import { remove } from "../../operation";

export const deleteReport = remove("deleteReport", {
  label: "Delete Report",
  description: "Delete a report.",
  inputs: reportId,
});
