import { choice, described, forms, id, ids, longText, required, text, wholeNumber } from "../../kit/inputs";
import { PROPOSAL_TEMPLATE_STATUSES } from "../records/values";
import { active, modifiedBetween } from "./common";
import { activeTemplates, estimateTemplateId, templateActive } from "./estimateTemplate";

export const proposalTemplateId = required(
  id({
    label: "Proposal Template ID",
    comments: "The ID of the proposal template.",
    dataSource: "selectProposalTemplate",
  }),
);

export const proposalTypeId = id({
  label: "Proposal Type ID",
  comments: "The type of proposal, which determines the options.",
  dataSource: "selectProposalType",
});

/** The fields of a proposal template, for creates and updates. */
export const proposalTemplateFields = {
  name: text({ label: "Name", comments: "The name of the template.", example: "Heat pump replacement" }),
  proposalTypeId,
  estimateAssignments: forms({
    label: "Estimate Assignments",
    comments: "The estimate templates of the proposal type's options. An option can occur only once.",
    inputs: {
      proposalTypeOptionId: required(
        id({
          label: "Proposal Type Option ID",
          comments: "The option, such as Good, Better or Best. It must belong to the proposal type.",
          dataSource: "selectProposalTypeOption",
        }),
      ),
      estimateTemplateId: described(estimateTemplateId, "The estimate template for this option."),
      order: required(
        wholeNumber({
          label: "Order",
          comments: "The position of the option in the proposal.",
          example: "1",
          placeholder: "Enter a position",
        }),
      ),
    },
  }),
  description: longText({
    label: "Description",
    comments: "A description of the template. Once set, it can be replaced but not emptied.",
    example: "Three options for a 3 ton system",
  }),
  status: choice(PROPOSAL_TEMPLATE_STATUSES, {
    label: "Status",
    comments: "Whether the template is published or still a draft.",
  }),
  businessUnitIds: ids({
    label: "Business Unit IDs",
    comments: "The business units that use the template.",
    dataSource: "selectBusinessUnit",
  }),
  active: templateActive,
};

/** The list of proposal types does not document which types it returns by default. */
export const activeTypes = described(active, "Return active types, inactive types, or any.");

/** The filters of List Proposal Templates. */
export const proposalTemplateFilters = {
  proposalTypeId: described(proposalTypeId, "Only return templates for this type of proposal."),
  active: activeTemplates,
  ...modifiedBetween,
};
