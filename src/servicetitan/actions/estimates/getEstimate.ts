import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { estimateId } from "../../inputs/estimate";
import { estimate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_Get
export const getEstimate = read({
  label: "Get Estimate",
  description: "Get one estimate",
  inputs: { estimateId },
  returns: estimate,
  run: (api, { estimateId }) => api.get(path`sales/estimates/${estimateId}`),
});
