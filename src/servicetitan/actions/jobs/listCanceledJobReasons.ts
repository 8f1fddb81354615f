import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { idFilter } from "../../inputs/common";
import { jobCancellation } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_GetCancelReasons
export const listCanceledJobReasons = list({
  label: "List Canceled Job Reasons",
  description: "List why given jobs were canceled",
  from: "jpm/jobs/cancel-reasons",
  pages: false,
  sort: "none",
  inputs: {
    ids: required(idFilter({ label: "Job IDs", comments: "The canceled jobs.", dataSource: "selectJob" })),
  },
  returns: jobCancellation,
});
