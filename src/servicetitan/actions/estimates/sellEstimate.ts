import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { estimateId, soldBy } from "../../inputs/estimate";
import { estimate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=Estimates_Sell
export const sellEstimate = write({
  label: "Sell Estimate",
  description: "Mark an estimate as sold by a technician or employee",
  inputs: { estimateId, soldBy: required(soldBy) },
  returns: estimate,
  async run(api, { estimateId, ...body }) {
    const sold = await api.put(path`sales/estimates/${estimateId}/sell`, body, {
      alreadyDone: /already (?:been )?sold/i,
    });
    // A retry that finds the estimate sold has no response of its own.
    return sold ?? api.get(path`sales/estimates/${estimateId}`);
  },
});
