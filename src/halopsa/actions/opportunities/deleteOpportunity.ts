import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { reason } from "../../inputs/faults";
import { opportunityId } from "../../inputs/opportunity";

// https://github.com/homotechsual/HaloAPI
export const deleteOpportunity = remove({
  label: "Delete Opportunity",
  description: "Delete a sales opportunity by ID",
  inputs: { id: required(opportunityId), reason },
  run: (api, { id, ...query }) => api.delete(path`Opportunities/${id}`, query),
});
