import { list } from "../../api";
import { callFilters } from "../../inputs/call";
import { call } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v3&operation=Calls_Calls
export const listCalls = list({
  label: "List Calls",
  description: "List telephone calls",
  from: "telecom/v3/calls",
  inputs: callFilters,
  returns: call,
});
