import { z } from "zod";
import { ApiError, type Call, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import {
  type Estimate,
  type EstimateItem,
  type EstimateStatus,
  estimateStatuses,
  type Sku,
} from "../world/estimates";
import { firstId } from "../world/ids";
import * as field from "./bodies";
import { among, find, mustExist, tenantPath } from "./common";
import { itemsOf, showEstimate, showItem } from "./estimateResponses";
import { skuOf } from "./skus";

const item = z.strictObject({
  id: field.id.nullish(),
  skuId: field.id.nullish(),
  skuName: field.text.nullish(),
  parentItemId: field.id.nullish(),
  description: field.text.nullish(),
  isAddOn: field.flag.nullish(),
  quantity: field.decimal.nullish(),
  unitPrice: field.decimal.nullish(),
  skipUpdatingMembershipPrices: field.flag.nullish(),
  itemGroupName: field.text.nullish(),
  itemGroupRootId: field.id.nullish(),
  chargeable: field.flag.nullish(),
  useDefaultProjectLabels: field.flag.nullish(),
  budgetCodeId: field.id.nullish(),
  unitCost: field.decimal.optional(),
});

const changedEstimate = z.strictObject({
  name: field.text.nullish(),
  summary: field.text.nullish(),
  tax: field.decimal.nullish(),
  status: z.enum(estimateStatuses).nullish(),
  reviewStatus: z.enum(["None", "NeedsApproval", "Approved", "NotApproved"]).nullish(),
  soldBy: field.id.nullish(),
  isRecommended: field.flag.nullish(),
  budgetCodeId: field.id.nullish(),
  items: z.array(item).nullish(),
  externalLinks: z.array(z.strictObject({ name: field.text.nullish(), url: field.text.nullish() })).nullish(),
  useDefaultProjectLabels: field.flag.nullish(),
  depositAmount: field.decimal.nullish(),
  depositPercent: field.decimal.nullish(),
  requireDepositOnSignature: field.flag.nullish(),
});

const newEstimate = z.strictObject({
  ...changedEstimate.shape,
  jobId: field.id.nullish(),
  projectId: field.id.nullish(),
  locationId: field.id.nullish(),
});

const sale = z.strictObject({ soldBy: field.id });

type ItemBody = z.output<typeof item>;
type EstimateBody = z.output<typeof changedEstimate>;

const mustBeSeller = (world: World, soldBy: number | null | undefined): void => {
  const has = (id: number) => world.technicians.has(id) || world.employees.has(id);
  mustExist({ has }, soldBy, "soldBy");
};

/** The SKU of an item, as estimates show it. */
const skuFor = (world: World, body: ItemBody): Sku | undefined => {
  const sku = skuOf(world, body);
  return (
    sku && {
      id: sku.item.id,
      name: sku.item.code,
      displayName: sku.item.displayName ?? sku.item.code,
      type: sku.type,
      soldHours: sku.item.hours,
      generalLedgerAccountId: firstId.glAccounts + 6,
      generalLedgerAccountName: "Service Revenue",
      modifiedOn: sku.item.modifiedOn,
    }
  );
};

/**
 * @param current the items that the estimate has
 * @param parameter precedes the fields in errors, such as "items[0]."
 * @throws ApiError 400 if the item cannot be written
 */
const checkItem = (world: World, current: EstimateItem[], body: ItemBody, parameter = ""): void => {
  mustExist(among(current), body.id, `${parameter}id`);
  mustExist(among(current), body.parentItemId, `${parameter}parentItemId`);
  mustExist(among(current), body.itemGroupRootId, `${parameter}itemGroupRootId`);
  if (!body.id && !body.skuId && !body.skuName)
    throw invalidField(`${parameter}skuId`, "A new item needs a skuId or a skuName.");
  skuOf(world, body, parameter);
};

/** Changes the item that has the ID in the body, or adds one if the body has no ID. */
const writeItem = (world: World, estimateId: number, body: ItemBody): EstimateItem => {
  const modifiedOn = world.now();
  const common = {
    description: body.description ?? undefined,
    qty: body.quantity ?? undefined,
    unitRate: body.unitPrice ?? undefined,
    unitCost: body.unitCost,
    chargeable: body.chargeable,
    itemGroupName: body.itemGroupName ?? undefined,
    itemGroupRootId: body.itemGroupRootId,
    budgetCodeId: body.budgetCodeId,
    modifiedOn,
  };
  const sku = skuFor(world, body);
  if (body.id) return world.estimateItems.change(body.id, { ...common, sku });
  if (!sku) throw invalidField("skuId", "A new item needs a skuId or a skuName.");
  const sold = world.estimateItems.all().find((one) => one.sku.id === sku.id);
  return world.estimateItems.add({
    estimateId,
    active: true,
    sku,
    description: common.description ?? sku.displayName,
    membershipTypeId: null,
    qty: common.qty ?? 1,
    unitRate: common.unitRate ?? sold?.unitRate ?? 0,
    unitCost: common.unitCost ?? sold?.unitCost ?? 0,
    itemGroupName: common.itemGroupName ?? "",
    itemGroupRootId: common.itemGroupRootId ?? null,
    createdOn: modifiedOn,
    modifiedOn,
    chargeable: common.chargeable ?? true,
    invoiceItemId: null,
    budgetCodeId: common.budgetCodeId ?? null,
  });
};

/** Writes the items in a body. They replace the estimate's items. */
const writeItems = (world: World, estimateId: number, bodies: ItemBody[]): void => {
  const written = bodies.map((body) => writeItem(world, estimateId, body));
  const kept = new Set(written.map(({ id }) => id));
  const removed = itemsOf(world, estimateId).filter(({ id }) => !kept.has(id));
  world.estimateItems.changeAll(
    removed.map(({ id }) => id),
    { active: false, modifiedOn: world.now() },
  );
};

/** Changes the status of an estimate, and records the change. */
const setStatus = (world: World, estimate: Estimate, status: EstimateStatus, soldBy?: number | null) => {
  const modifiedOn = world.now();
  if (status !== estimate.status) {
    world.estimateStatusChanges.add({
      estimateId: estimate.id,
      oldStatus: estimate.status,
      newStatus: status,
      createdOn: modifiedOn,
      createdById: firstId.users,
    });
  }
  const isSold = status === "Sold";
  world.estimates.change(estimate.id, {
    status,
    soldOn: isSold ? (estimate.soldOn ?? modifiedOn) : null,
    soldBy: isSold ? soldBy : null,
    modifiedOn,
  });
};

/** @returns the changes that a body makes to the estimate itself; null clears a field */
const changesOf = (body: EstimateBody): Partial<Estimate> => ({
  name: body.name,
  summary: body.summary,
  tax: body.tax === null ? 0 : body.tax,
  reviewStatus: body.reviewStatus === null ? "None" : body.reviewStatus,
  soldBy: body.soldBy,
  isRecommended: body.isRecommended === null ? false : body.isRecommended,
  budgetCodeId: body.budgetCodeId,
  externalLinks: body.externalLinks === null ? [] : body.externalLinks,
  depositAmount: body.depositAmount,
  depositPercent: body.depositPercent,
  requireDepositOnSignature: body.requireDepositOnSignature,
});

/**
 * @param current the items that the estimate has
 * @throws ApiError 400 if the body refers to a record that does not exist
 */
const check = (world: World, current: EstimateItem[], { soldBy, items }: EstimateBody): void => {
  mustBeSeller(world, soldBy);
  for (const [index, each] of (items ?? []).entries()) checkItem(world, current, each, `items[${index}].`);
};

/** Makes the changes in a checked body. @returns the estimate as a response */
const write = (world: World, estimate: Estimate, body: EstimateBody) => {
  if (body.items !== undefined) writeItems(world, estimate.id, body.items ?? []);
  world.estimates.change(estimate.id, { ...changesOf(body), modifiedOn: world.now() });
  if (body.status !== undefined) setStatus(world, estimate, body.status ?? "Open", body.soldBy);
  return showEstimate(world, estimate);
};

const createEstimate = operation<World, typeof newEstimate>({
  method: "POST",
  path: tenantPath("sales", "estimates"),
  body: newEstimate,
  run: ({ body: { jobId, projectId, locationId, ...body }, state: world }) => {
    mustExist(world.jobs, jobId, "jobId");
    mustExist(world.projects, projectId, "projectId");
    mustExist(world.locations, locationId, "locationId");
    const job = jobId ? world.jobs.get(jobId) : undefined;
    const project = projectId ? world.projects.get(projectId) : undefined;
    const location = locationId ?? job?.locationId ?? project?.locationId ?? null;
    const businessUnit = job && world.businessUnits.get(job.businessUnitId);
    check(world, [], body);
    const createdOn = world.now();
    const estimate = world.estimates.add({
      jobId: jobId ?? null,
      projectId: projectId ?? job?.projectId ?? null,
      locationId: location,
      customerId: location === null ? null : (world.locations.get(location)?.customerId ?? null),
      name: null,
      jobNumber: job?.jobNumber ?? null,
      status: "Open",
      reviewStatus: "None",
      summary: null,
      createdOn,
      modifiedOn: createdOn,
      soldOn: null,
      soldBy: null,
      active: true,
      externalLinks: [],
      tax: 0,
      businessUnitId: businessUnit?.id ?? null,
      businessUnitName: businessUnit?.name ?? null,
      isRecommended: false,
      budgetCodeId: null,
      isChangeOrder: false,
      proposalTagName: null,
      depositAmount: null,
      depositPercent: null,
      requireDepositOnSignature: null,
    });
    return write(world, estimate, body);
  },
});

const found = (call: Call<World>): Estimate => find(call.state.estimates, pathId(call), "Estimate", 400);

const updateEstimate = operation<World, typeof changedEstimate>({
  method: "PUT",
  path: tenantPath("sales", "estimates/:id"),
  body: changedEstimate,
  run: (call) => {
    const { body, state: world } = call;
    const estimate = found(call);
    check(world, itemsOf(world, estimate.id), body);
    return write(world, estimate, body);
  },
});

const sellEstimate = operation<World, typeof sale>({
  method: "PUT",
  path: tenantPath("sales", "estimates/:id/sell"),
  body: sale,
  run: (call) => {
    const { body, state: world } = call;
    const estimate = found(call);
    if (estimate.status === "Sold") throw new ApiError(400, `Estimate ${estimate.id} is already sold`);
    mustBeSeller(world, body.soldBy);
    setStatus(world, estimate, "Sold", body.soldBy);
    return showEstimate(world, estimate);
  },
});

const unsellEstimate = operation<World>({
  method: "PUT",
  path: tenantPath("sales", "estimates/:id/unsell"),
  run: (call) => {
    const estimate = found(call);
    if (estimate.status !== "Sold") throw new ApiError(400, `Estimate ${estimate.id} is not sold`);
    setStatus(call.state, estimate, "Open");
  },
});

const dismissEstimate = operation<World>({
  method: "PUT",
  path: tenantPath("sales", "estimates/:id/dismiss"),
  run: (call) => {
    const estimate = found(call);
    if (estimate.status === "Dismissed")
      throw new ApiError(400, `Estimate ${estimate.id} is already dismissed`);
    if (estimate.status === "Sold")
      throw new ApiError(400, `Estimate ${estimate.id} is sold and cannot be dismissed`);
    setStatus(call.state, estimate, "Dismissed");
  },
});

const updateItem = operation<World, typeof item>({
  method: "PUT",
  path: tenantPath("sales", "estimates/:id/items"),
  body: item,
  run: (call) => {
    const { body, state: world } = call;
    const { id: estimateId } = found(call);
    checkItem(world, itemsOf(world, estimateId), body);
    const written = writeItem(world, estimateId, body);
    world.estimates.change(estimateId, { modifiedOn: written.modifiedOn });
    return { ...showItem(written), estimateId };
  },
});

const deleteItem = operation<World>({
  method: "DELETE",
  path: tenantPath("sales", "estimates/:id/items/:itemId"),
  run: (call) => {
    const world = call.state;
    const { id } = found(call);
    const itemId = pathId(call, "itemId");
    mustExist(among(itemsOf(world, id)), itemId, "itemId");
    const modifiedOn = world.now();
    world.estimateItems.change(itemId, { active: false, modifiedOn });
    world.estimates.change(id, { modifiedOn });
  },
});

export const estimateWrites: Operation<World>[] = [
  createEstimate,
  updateEstimate,
  sellEstimate,
  unsellEstimate,
  dismissEstimate,
  updateItem,
  deleteItem,
];
