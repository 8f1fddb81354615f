import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { update } from "../../api";
import { proposalTemplateFields, proposalTemplateId } from "../../inputs/proposalTemplate";
import { proposalTemplate } from "../../records";

const { estimateAssignments, businessUnitIds } = proposalTemplateFields;

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=ProposalTemplates_Update
export const updateProposalTemplate = update({
  label: "Update Proposal Template",
  description: "Update a proposal template",
  inputs: {
    proposalTemplateId,
    ...proposalTemplateFields,
    estimateAssignments: described(
      estimateAssignments,
      "The estimate templates of the proposal type's options, which replace the current ones. An option can occur only once.",
    ),
    businessUnitIds: described(
      businessUnitIds,
      "The business units that use the template, which replace the current ones.",
    ),
  },
  clearable: ["businessUnitIds", "estimateAssignments"],
  returns: proposalTemplate,
  run: (api, { proposalTemplateId, ...body }) =>
    api.patch(path`sales/proposal-templates/${proposalTemplateId}`, body),
});
