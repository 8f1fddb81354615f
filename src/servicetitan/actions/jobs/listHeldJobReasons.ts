import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { idFilter } from "../../inputs/common";
import { jobHold } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetHoldReasons
export const listHeldJobReasons = list({
  label: "List Held Job Reasons",
  description: "List why given jobs, and their appointments, were put on hold",
  from: "jpm/jobs/hold-reasons",
  pages: false,
  sort: "none",
  inputs: {
    ids: required(idFilter({ label: "Job IDs", comments: "The jobs on hold.", dataSource: "selectJob" })),
  },
  returns: jobHold,
});
