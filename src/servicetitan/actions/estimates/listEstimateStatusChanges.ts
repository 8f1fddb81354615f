import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { estimateId } from "../../inputs/estimate";
import { estimateStatusChanges } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=EstimatesStatus_GetEstimateStatusChanges
export const listEstimateStatusChanges = read({
  label: "List Estimate Status Changes",
  description: "List when the status of an estimate changed",
  inputs: { estimateId },
  returns: estimateStatusChanges,
  run: (api, { estimateId }) => api.get(path`sales/status/estimates/${estimateId}/changes`),
});
