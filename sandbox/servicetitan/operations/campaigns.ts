import { z } from "zod";
import {
  contains,
  filter,
  invalidField,
  type Operation,
  operation,
  pathId,
  same,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Campaign, CampaignCategory, CampaignCost } from "../world/campaigns";
import * as field from "./bodies";
import {
  activeFilter,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

// Marketing returns 400 for a record that does not exist.

const digitsOf = (phone: string): string => phone.replace(/\D/g, "");

const show = (world: World, { categoryId, businessUnitId, ...row }: Campaign) => {
  const { id, name, active } = world.campaignCategories.get(categoryId)!;
  return {
    ...row,
    category: { id, name, active },
    businessUnit: businessUnitId === null ? null : (world.businessUnits.get(businessUnitId)?.name ?? null),
  };
};

const campaign = z.strictObject({
  name: field.text,
  businessUnitId: field.id,
  dnis: field.text.nullish(),
  categoryId: field.id,
  active: field.flag,
  isDefaultCampaign: field.flag.nullish(),
  source: field.text.nullish(),
  medium: field.text.nullish(),
  otherSource: field.text.nullish(),
  otherMedium: field.text.nullish(),
});

type CampaignBody = z.output<typeof campaign>;

const checkCampaign = (world: World, body: CampaignBody): void => {
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.campaignCategories, body.categoryId, "categoryId");
};

/** A tenant has at most one default campaign. */
const unsetDefault = (world: World): void => {
  const defaults = world.campaigns.all().filter(({ isDefaultCampaign }) => isDefaultCampaign);
  world.campaigns.changeAll(
    defaults.map(({ id }) => id),
    { isDefaultCampaign: false },
  );
};

const createCampaign = operation<World, typeof campaign>({
  method: "POST",
  path: tenantPath("marketing", "campaigns"),
  body: campaign,
  run: ({ body, state: world }) => {
    checkCampaign(world, body);
    if (body.isDefaultCampaign) unsetDefault(world);
    const now = world.now();
    const { dnis, ...input } = body;
    const created = world.campaigns.add({
      ...input,
      isDefaultCampaign: input.isDefaultCampaign ?? false,
      source: input.source ?? null,
      otherSource: input.otherSource ?? null,
      medium: input.medium ?? null,
      otherMedium: input.otherMedium ?? null,
      campaignPhoneNumbers: dnis ? [digitsOf(dnis)] : [],
      createdOn: now,
      modifiedOn: now,
    });
    return show(world, created);
  },
});

const updateCampaign = operation<World, typeof campaign>({
  method: "PATCH",
  path: tenantPath("marketing", "campaigns/:id"),
  body: campaign,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.campaigns, pathId(call), "Campaign", 400);
    const { dnis, isDefaultCampaign, ...input } = call.body;
    checkCampaign(world, call.body);
    if (isDefaultCampaign) unsetDefault(world);
    const changed = world.campaigns.change(id, {
      ...input,
      isDefaultCampaign: isDefaultCampaign === null ? false : isDefaultCampaign,
      campaignPhoneNumbers: dnis === undefined ? undefined : dnis ? [digitsOf(dnis)] : [],
      modifiedOn: world.now(),
    });
    return show(world, changed);
  },
});

const campaigns: Operation<World>[] = [
  list<Campaign>({
    path: tenantPath("marketing", "campaigns"),
    rows: (world) => world.campaigns.all(),
    filters: {
      ...timeFilters<Campaign>(),
      active: activeFilter<Campaign>(),
      ids: idsFilter<Campaign>(),
      name: contains((row: Campaign) => row.name),
      campaignPhoneNumber: filter(
        text,
        (value) => (row: Campaign) => row.campaignPhoneNumbers.includes(digitsOf(value)),
      ),
    },
    sort: { ...sortKeys<Campaign>(), Name: (row) => row.name },
    show: (row, call) => show(call.state, row),
  }),
  get<Campaign>({
    path: tenantPath("marketing", "campaigns/:id"),
    label: "Campaign",
    from: (world) => world.campaigns,
    missing: 400,
    show: (row, call) => show(call.state, row),
  }),
  createCampaign,
  updateCampaign,
];

const costFilters = {
  year: same(wholeNumber, (row: CampaignCost) => row.year),
  month: same(wholeNumber, (row: CampaignCost) => row.month),
};

const costSort = { Id: (row: CampaignCost) => row.id };

const newCost = z.strictObject({
  campaignId: field.id,
  year: field.id,
  month: field.id.min(1).max(12),
  dailyCost: field.decimal,
});

const createCost = operation<World, typeof newCost>({
  method: "POST",
  path: tenantPath("marketing", "costs"),
  body: newCost,
  run: ({ body, state: world }) => {
    mustExist(world.campaigns, body.campaignId, "campaignId");
    const { campaignId, year, month } = body;
    const isTaken = world.campaignCosts
      .all()
      .some((each) => each.campaignId === campaignId && each.year === year && each.month === month);
    if (isTaken) throw invalidField("month", `Campaign ${campaignId} has a cost for this month already.`);
    return world.campaignCosts.add(body);
  },
});

const changedCost = z.strictObject({ dailyCost: field.decimal });

const updateCost = operation<World, typeof changedCost>({
  method: "PATCH",
  path: tenantPath("marketing", "costs/:id"),
  body: changedCost,
  run: (call) => {
    const { id } = find(call.state.campaignCosts, pathId(call), "Campaign cost", 400);
    call.state.campaignCosts.change(id, call.body);
    return { id };
  },
});

const costs: Operation<World>[] = [
  list<CampaignCost>({
    path: tenantPath("marketing", "campaigns/:id/costs"),
    rows: (world, call) => {
      const campaign = find(world.campaigns, pathId(call), "Campaign", 400);
      return world.campaignCosts.all().filter(({ campaignId }) => campaignId === campaign.id);
    },
    filters: costFilters,
    sort: costSort,
    show: (row) => row,
  }),
  list<CampaignCost>({
    path: tenantPath("marketing", "costs"),
    rows: (world) => world.campaignCosts.all(),
    filters: { ...costFilters, campaignId: same(wholeNumber, (row: CampaignCost) => row.campaignId) },
    sort: costSort,
    show: (row) => row,
  }),
  get<CampaignCost>({
    path: tenantPath("marketing", "costs/:id"),
    label: "Campaign cost",
    from: (world) => world.campaignCosts,
    missing: 400,
    show: (row) => row,
  }),
  createCost,
  updateCost,
];

const newCategory = z.strictObject({ name: field.text });

const createCategory = operation<World, typeof newCategory>({
  method: "POST",
  path: tenantPath("marketing", "categories"),
  body: newCategory,
  run: ({ body, state: world }) => {
    const now = world.now();
    const { id } = world.campaignCategories.add({
      ...body,
      active: true,
      type: "Regular",
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

const changedCategory = z.strictObject({ name: field.text, active: field.flag.nullish() });

const updateCategory = operation<World, typeof changedCategory>({
  method: "PATCH",
  path: tenantPath("marketing", "categories/:id"),
  body: changedCategory,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.campaignCategories, pathId(call), "Campaign category", 400);
    const { name, active } = call.body;
    world.campaignCategories.change(id, { name, active: active ?? undefined, modifiedOn: world.now() });
    return { id };
  },
});

const categories: Operation<World>[] = [
  list<CampaignCategory>({
    path: tenantPath("marketing", "categories"),
    rows: (world) => world.campaignCategories.all(),
    filters: timeFilters<CampaignCategory>(),
    sort: { ...sortKeys<CampaignCategory>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  get<CampaignCategory>({
    path: tenantPath("marketing", "categories/:id"),
    label: "Campaign category",
    from: (world) => world.campaignCategories,
    missing: 400,
    show: (row) => row,
  }),
  createCategory,
  updateCategory,
];

export const campaignOperations = [...campaigns, ...costs, ...categories];
