import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { PROPOSAL_TEMPLATE_STATUSES } from "./values";

export const proposalTemplate = record(
  "proposalTemplate",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string(),
      description: z.string().nullish(),
      active: z.boolean(),
      status: openEnum(...PROPOSAL_TEMPLATE_STATUSES),
      proposalTypeId: z.int(),
      proposalTypeName: z.string().nullish(),
      businessUnitIds: z.array(z.int()),
      estimateAssignments: z.array(
        z.looseObject({
          proposalTypeOptionId: z.int(),
          estimateTemplateId: z.int(),
          estimateTemplateName: z.string().nullish(),
          order: z.int(),
        }),
      ),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 151,
    name: "Heat pump replacement",
    description: "Three options for a 3 ton system",
    active: true,
    status: "Publish",
    proposalTypeId: 161,
    proposalTypeName: "Good, Better, Best",
    businessUnitIds: [201],
    estimateAssignments: [
      {
        proposalTypeOptionId: 171,
        estimateTemplateId: 131,
        estimateTemplateName: "Heat pump, 3 ton",
        order: 1,
      },
    ],
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
  },
);
