import { list } from "../../api";
import { opportunityFilters } from "../../inputs/opportunity";
import { opportunity } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listOpportunities = list({
  label: "List Opportunities",
  description: "Return sales opportunities",
  from: "Opportunities",
  inputs: opportunityFilters,
  returns: opportunity,
});
