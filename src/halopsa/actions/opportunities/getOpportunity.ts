import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { opportunityDetails, opportunityId } from "../../inputs/opportunity";
import { opportunity } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getOpportunity = read({
  label: "Get Opportunity",
  description: "Return a single sales opportunity by ID",
  inputs: { id: required(opportunityId), includedetails, ...opportunityDetails },
  returns: opportunity,
  run: (api, { id, ...query }) => api.get(path`Opportunities/${id}`, query),
});
