import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { estimateId } from "../../inputs/estimate";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_Dismiss
export const dismissEstimate = write({
  label: "Dismiss Estimate",
  description: "Dismiss an estimate that will not be sold",
  inputs: { estimateId },
  returns: nothing,
  run: (api, { estimateId }) =>
    api.put(path`sales/estimates/${estimateId}/dismiss`, undefined, {
      alreadyDone: /already (?:been )?dismissed/i,
    }),
});
