import { firstId } from "../world/ids";
import type { ProposalTemplate, ProposalType } from "../world/proposals";
import type { Context } from "./context";
import { lookupTimestamps } from "./generators";

const types = [
  { name: "Good, Better, Best", type: "Progressive", options: ["Good", "Better", "Best"] },
  { name: "Add-Ons", type: "Additive", options: ["Recommended", "Optional"] },
  { name: "Storm Damage", type: "Additive", options: ["Repair", "Replacement"] },
] as const;

const colors = ["#2f9e44", "#0091ff", "#f59f00"];

/** Creates three types of proposals, the last of which is inactive. */
export const seedProposalTypes = (): ProposalType[] =>
  types.map(({ name, type, options }, index) => ({
    id: firstId.proposalTypes + index,
    name,
    type,
    active: index < 2,
    isSystemDefault: index === 0,
    isDefault: index === 0,
    options: options.map((option, at) => ({
      id: firstId.proposalTypeOptions + index * 10 + at,
      name: option,
      order: at + 1,
      color: colors[at]!,
      estimateType: index === 2 ? "Insurance" : "Standard",
    })),
  }));

/** Creates a proposal template for each trade, with one estimate template per option. */
export const seedProposalTemplates = ({ faker: fakerFor, world }: Context): ProposalTemplate[] => {
  const faker = fakerFor("proposalTemplates");
  const type = world.proposalTypes.all()[0]!;
  const trades = ["Heat pump replacement", "Water heater replacement", "Panel upgrade"];
  return trades.map((name, index) => ({
    id: firstId.proposalTemplates + index,
    name,
    description: `${type.options.length} options`,
    active: true,
    status: index === 2 ? "Draft" : "Publish",
    proposalTypeId: type.id,
    businessUnitIds: [firstId.businessUnits + index],
    estimateAssignments: type.options.map(({ id, order }, at) => ({
      proposalTypeOptionId: id,
      estimateTemplateId: firstId.estimateTemplates + at * trades.length + index,
      order,
    })),
    ...lookupTimestamps(faker),
  }));
};
