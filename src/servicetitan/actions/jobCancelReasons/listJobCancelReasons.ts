import { described } from "../../../kit/inputs";
import { list } from "../../api";
import { active, changedBetween } from "../../inputs/common";
import { jobCancelReason } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=JobCancelReasons_GetList
export const listJobCancelReasons = list({
  label: "List Job Cancel Reasons",
  description: "Retrieve a list of job cancel reasons",
  from: "jpm/job-cancel-reasons",
  inputs: {
    active: described(active, "Return active reasons, inactive reasons, or any. Defaults to any."),
    ...changedBetween,
  },
  returns: jobCancelReason,
});
