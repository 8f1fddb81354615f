import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { remove } from "../../api";
import { proposalTemplateId } from "../../inputs/proposalTemplate";

// https://developer.servicetitan.io/api-details/#api=tenant-salestech-v2&operation=ProposalTemplates_Delete
export const deleteProposalTemplate = remove({
  label: "Delete Proposal Template",
  description: "Delete a proposal template",
  inputs: {
    proposalTemplateId: described(
      proposalTemplateId,
      "The template to delete. It becomes inactive; to restore it, set Active to Yes in Update Proposal Template.",
    ),
  },
  run: (api, { proposalTemplateId }) => api.delete(path`sales/proposal-templates/${proposalTemplateId}`),
});
