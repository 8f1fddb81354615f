import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { proposalTemplateFields } from "../../inputs/proposalTemplate";
import { proposalTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=ProposalTemplates_Create
export const createProposalTemplate = write({
  label: "Create Proposal Template",
  description: "Create a proposal template out of estimate templates",
  inputs: requiring(proposalTemplateFields, "name", "proposalTypeId", "estimateAssignments"),
  returns: proposalTemplate,
  run: (api, body) => api.post("sales/proposal-templates", body),
});
