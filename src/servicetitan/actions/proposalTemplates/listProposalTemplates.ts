import { list } from "../../api";
import { proposalTemplateFilters } from "../../inputs/proposalTemplate";
import { proposalTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=ProposalTemplates_Get
export const listProposalTemplates = list({
  label: "List Proposal Templates",
  description: "List proposal templates",
  from: "sales/proposal-templates",
  inputs: proposalTemplateFilters,
  returns: proposalTemplate,
  sort: "none",
});
