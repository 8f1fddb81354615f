export const proposalTemplateStatuses = ["Publish", "Draft"] as const;

export type ProposalTypeOption = {
  id: number;
  name: string;
  order: number;
  color: string | null;
  estimateType: "Standard" | "Insurance";
};

export type ProposalType = {
  id: number;
  name: string;
  type: "Progressive" | "Additive";
  active: boolean;
  isSystemDefault: boolean;
  isDefault: boolean;
  options: ProposalTypeOption[];
};

/** The estimate template of one option of the proposal type. */
export type EstimateAssignment = { proposalTypeOptionId: number; estimateTemplateId: number; order: number };

export type ProposalTemplate = {
  id: number;
  name: string;
  description: string | null;
  active: boolean;
  status: (typeof proposalTemplateStatuses)[number];
  proposalTypeId: number;
  businessUnitIds: number[];
  estimateAssignments: EstimateAssignment[];
  createdOn: string;
  modifiedOn: string;
};
