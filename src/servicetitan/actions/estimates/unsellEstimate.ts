import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { estimateId } from "../../inputs/estimate";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_Unsell
export const unsellEstimate = write({
  label: "Unsell Estimate",
  description: "Take back the sale of an estimate",
  inputs: { estimateId },
  returns: nothing,
  run: (api, { estimateId }) =>
    api.put(path`sales/estimates/${estimateId}/unsell`, undefined, {
      alreadyDone: /already (?:been )?(?:open|unsold)|not (?:been |yet )?sold/i,
    }),
});
