import { z } from "zod";
import { applyFilters, invalidField, type Operation, operation, pathId, same, wholeNumber } from "../../core";
import type { World } from "../world";
import { type ProposalTemplate, type ProposalType, proposalTemplateStatuses } from "../world/proposals";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  among,
  deactivate,
  find,
  get,
  list,
  modifiedFilters,
  mustExist,
  tenantPath,
} from "./common";

const assignment = z.strictObject({
  proposalTypeOptionId: field.id,
  estimateTemplateId: field.id,
  order: field.id,
});

const newTemplate = z.strictObject({
  name: field.text,
  description: field.text.nullish(),
  proposalTypeId: field.id,
  status: z.enum(proposalTemplateStatuses).nullish(),
  active: field.flag.nullish(),
  businessUnitIds: z.array(field.id).nullish(),
  estimateAssignments: z.array(assignment),
});

const changedTemplate = z.strictObject({
  ...newTemplate.shape,
  name: field.text.nullish(),
  proposalTypeId: field.id.nullish(),
  estimateAssignments: z.array(assignment).nullish(),
});

type Draft = Pick<ProposalTemplate, "proposalTypeId" | "businessUnitIds" | "estimateAssignments">;

/** @throws ApiError 400 if a template refers to a record that does not exist, or uses an option twice */
const check = (world: World, { proposalTypeId, businessUnitIds, estimateAssignments }: Draft): void => {
  mustExist(world.proposalTypes, proposalTypeId, "proposalTypeId");
  allMustExist(world.businessUnits, businessUnitIds, "businessUnitIds");
  const options = world.proposalTypes.get(proposalTypeId)!.options;
  const used = new Set<number>();
  for (const [index, { proposalTypeOptionId, estimateTemplateId }] of estimateAssignments.entries()) {
    const parameter = `estimateAssignments[${index}]`;
    mustExist(among(options), proposalTypeOptionId, `${parameter}.proposalTypeOptionId`);
    mustExist(world.estimateTemplates, estimateTemplateId, `${parameter}.estimateTemplateId`);
    if (used.has(proposalTypeOptionId))
      throw invalidField(
        `${parameter}.proposalTypeOptionId`,
        `Option ${proposalTypeOptionId} occurs more than once.`,
      );
    used.add(proposalTypeOptionId);
  }
};

const show = (world: World, template: ProposalTemplate) => ({
  ...template,
  proposalTypeName: world.proposalTypes.get(template.proposalTypeId)?.name ?? null,
  estimateAssignments: template.estimateAssignments.map((one) => ({
    ...one,
    estimateTemplateName: world.estimateTemplates.get(one.estimateTemplateId)?.name ?? null,
  })),
});

const createTemplate = operation<World, typeof newTemplate>({
  method: "POST",
  path: tenantPath("sales", "proposal-templates"),
  body: newTemplate,
  run: ({ body, state: world }) => {
    const draft = { ...body, businessUnitIds: body.businessUnitIds ?? [] };
    check(world, draft);
    const createdOn = world.now();
    const template = world.proposalTemplates.add({
      ...draft,
      description: body.description ?? null,
      status: body.status ?? "Draft",
      active: body.active ?? true,
      createdOn,
      modifiedOn: createdOn,
    });
    return show(world, template);
  },
});

const updateTemplate = operation<World, typeof changedTemplate>({
  method: "PATCH",
  path: tenantPath("sales", "proposal-templates/:id"),
  body: changedTemplate,
  run: (call) => {
    const { body, state: world } = call;
    const template = find(world.proposalTemplates, pathId(call), "Proposal template", 400);
    // Null leaves a field unchanged.
    const changes: Partial<ProposalTemplate> = Object.fromEntries(
      Object.entries(body).filter(([, value]) => value !== null && value !== undefined),
    );
    check(world, { ...template, ...changes });
    world.proposalTemplates.change(template.id, { ...changes, modifiedOn: world.now() });
    return show(world, template);
  },
});

const typeFilters = { active: activeFilter<ProposalType>() };

const listTypes = operation<World>({
  method: "GET",
  path: tenantPath("sales", "proposal-types"),
  query: typeFilters,
  run: ({ query, state: world }) => ({
    data: applyFilters(world.proposalTypes.all(), typeFilters, query, world),
  }),
});

export const proposalOperations: Operation<World>[] = [
  list<ProposalTemplate>({
    path: tenantPath("sales", "proposal-templates"),
    rows: (world) => world.proposalTemplates.all(),
    filters: {
      active: activeFilter<ProposalTemplate>(),
      proposalTypeId: same(wholeNumber, (row: ProposalTemplate) => row.proposalTypeId),
      ...modifiedFilters<ProposalTemplate>(),
    },
    show: (row, { state }) => show(state, row),
  }),
  get<ProposalTemplate>({
    path: tenantPath("sales", "proposal-templates/:id"),
    label: "Proposal template",
    from: (world) => world.proposalTemplates,
    missing: 400,
    show: (row, { state }) => show(state, row),
  }),
  createTemplate,
  updateTemplate,
  deactivate<ProposalTemplate>({
    path: tenantPath("sales", "proposal-templates/:id"),
    label: "Proposal template",
    from: (world) => world.proposalTemplates,
    missing: 400,
  }),
  listTypes,
];
