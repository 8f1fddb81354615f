import { write } from "../../api";
import { estimateFields, estimateSubjects } from "../../inputs/estimate";
import { estimate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_Create
export const createEstimate = write({
  label: "Create Estimate",
  description: "Create an estimate with its items for a job",
  inputs: { ...estimateSubjects, ...estimateFields },
  returns: estimate,
  run: (api, body) => api.post("sales/estimates", body),
});
