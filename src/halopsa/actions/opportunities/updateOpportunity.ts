import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { closureCategory, opportunityFields, opportunityId, summary } from "../../inputs/opportunity";
import { opportunity } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateOpportunity = update({
  label: "Update Opportunity",
  description: "Update a sales opportunity; blank inputs leave their fields unchanged",
  inputs: {
    id: required(opportunityId),
    summary,
    ...opportunityFields,
    oppclosurecategory: closureCategory,
    additionalFields,
  },
  returns: opportunity,
  run: (api, record) => api.save("Opportunities", record),
});
