import { list } from "../../api";
import { reasonFilters } from "../../inputs/jobReason";
import { jobHoldReason } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobHoldReasons_Get
export const listJobHoldReasons = list({
  label: "List Job Hold Reasons",
  description: "List the reasons for which jobs can be put on hold",
  from: "jpm/job-hold-reasons",
  inputs: reasonFilters,
  returns: jobHoldReason,
});
