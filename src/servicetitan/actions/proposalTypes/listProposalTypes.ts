import { read } from "../../api";
import { activeTypes } from "../../inputs/proposalTemplate";
import { proposalTypes } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=ProposalTypes_Get
export const listProposalTypes = read({
  label: "List Proposal Types",
  description: "List the types of proposals with their options",
  inputs: { active: activeTypes },
  returns: proposalTypes,
  run: (api, query) => api.get("sales/proposal-types", query),
});
