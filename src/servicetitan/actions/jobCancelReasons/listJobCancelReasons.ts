import { list } from "../../api";
import { reasonFilters } from "../../inputs/jobReason";
import { jobCancelReason } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobCancelReasons_GetList
export const listJobCancelReasons = list({
  label: "List Job Cancel Reasons",
  description: "Retrieve a list of job cancel reasons",
  from: "jpm/job-cancel-reasons",
  inputs: reasonFilters,
  returns: jobCancelReason,
});
