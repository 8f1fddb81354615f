import { list } from "../../api";
import { active, changedBetween } from "../../inputs/common";
import { callReason } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jbce-v2&operation=CallReasons_Get
export const listCallReasons = list({
  label: "List Call Reasons",
  description: "List the reasons for which calls lead to no job",
  from: "jbce/call-reasons",
  inputs: { active, ...changedBetween },
  returns: callReason,
});
