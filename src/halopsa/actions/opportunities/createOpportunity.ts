import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { opportunityFields, summary } from "../../inputs/opportunity";
import { opportunity } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createOpportunity = write({
  label: "Create Opportunity",
  description: "Create a sales opportunity",
  inputs: { summary: required(summary), ...opportunityFields, additionalFields },
  returns: opportunity,
  run: (api, record) => api.save("Opportunities", record),
});
