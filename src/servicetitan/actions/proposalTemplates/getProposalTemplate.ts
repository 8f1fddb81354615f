import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { proposalTemplateId } from "../../inputs/proposalTemplate";
import { proposalTemplate } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=ProposalTemplates_GetById
export const getProposalTemplate = read({
  label: "Get Proposal Template",
  description: "Get one proposal template with its estimate templates",
  inputs: { proposalTemplateId },
  returns: proposalTemplate,
  run: (api, { proposalTemplateId }) => api.get(path`sales/proposal-templates/${proposalTemplateId}`),
});
