import { z } from "zod";
import { ApiError, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { firstId } from "../world/ids";
import { type Invoice, type InvoiceItem, reviewStatuses } from "../world/invoices";
import type { Job } from "../world/jobs";
import * as field from "./bodies";
import { find, mustExist, tenantPath } from "./common";
import { skuOf } from "./skus";

const item = z.strictObject({
  skuId: field.id.nullish(),
  skuName: field.text.nullish(),
  technicianId: field.id.nullish(),
  description: field.text,
  quantity: field.decimal,
  unitPrice: field.decimal.nullish(),
  cost: field.decimal.nullish(),
  isAddOn: field.flag.nullish(),
  signature: field.text.nullish(),
  technicianAcknowledgementSignature: field.text.nullish(),
  installedOn: field.timestamp.nullish(),
  inventoryWarehouseName: field.text.nullish(),
  skipUpdatingMembershipPrices: field.flag.nullish(),
  itemGroupName: field.text.nullish(),
  itemGroupRootId: field.id.nullish(),
  inventoryLocationId: field.id.nullish(),
  durationBillingId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  id: field.id.nullish(),
});

const invoice = z.strictObject({
  number: field.text.nullish(),
  typeId: field.id.nullish(),
  invoicedOn: field.timestamp.nullish(),
  subtotal: field.decimal.nullish(),
  tax: field.decimal.nullish(),
  taxZoneId: field.id.nullish(),
  summary: field.text.nullish(),
  royaltyStatus: z.enum(["Pending", "Sent", "Failed"]).nullish(),
  royaltyDate: field.timestamp.nullish(),
  royaltySentOn: field.timestamp.nullish(),
  royaltyMemo: field.text.nullish(),
  exportId: field.text.nullish(),
  reviewStatus: z.enum(reviewStatuses).nullish(),
  assignedToId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  items: z.array(item).nullish(),
});

const newAdjustment = z.strictObject({ ...invoice.shape, adjustmentToId: field.id });

const changedInvoice = z.strictObject({
  ...invoice.shape,
  dueDate: field.day.nullish(),
  payments: z
    .array(
      z.strictObject({
        id: field.id,
        settlementStatus: z.enum(["NotSettled", "Settled"]).nullish(),
        settlementDate: field.timestamp.nullish(),
      }),
    )
    .nullish(),
});

type ItemBody = z.output<typeof item>;

type NewInvoice = Pick<
  Invoice,
  "customerId" | "locationId" | "businessUnitId" | "createdOn" | "createdById" | "invoiceConfiguration"
> &
  Partial<Invoice>;

/** Adds an invoice without items. */
export const addInvoice = (world: World, fields: NewInvoice): Invoice => {
  const location = world.locations.get(fields.locationId)!;
  const id = fields.id ?? world.invoices.nextId();
  return world.invoices.add({
    id,
    status: "Pending",
    referenceNumber: String(id),
    typeId: null,
    invoiceDate: fields.createdOn,
    dueDate: null,
    salesTax: 0,
    subTotal: null,
    paid: 0,
    taxZoneId: location.taxZoneId,
    address: location.address,
    jobId: null,
    projectId: null,
    adjustmentToId: null,
    modifiedOn: fields.createdOn,
    batch: null,
    royalty: { status: "Pending", date: null, sentOn: null, memo: null },
    reviewStatus: "NeedsReview",
    assignedToId: null,
    budgetCodeId: null,
    summary: null,
    customFields: [],
    active: true,
    exportId: null,
    paidOn: null,
    ...fields,
  });
};

/** Adds an empty invoice for a new job. */
export const addInvoiceForJob = (world: World, job: Job): Invoice =>
  addInvoice(world, {
    id: job.invoiceId,
    referenceNumber: job.jobNumber,
    customerId: job.customerId,
    locationId: job.locationId,
    businessUnitId: job.businessUnitId,
    jobId: job.id,
    projectId: job.projectId,
    createdById: job.createdById,
    createdOn: job.createdOn,
    summary: job.summary,
    invoiceConfiguration: job.projectId === null ? "JobInvoice" : "ProjectInvoice",
  });

const owned = (world: World, invoiceId: number): InvoiceItem[] =>
  world.invoiceItems.all().filter((each) => each.invoiceId === invoiceId && each.active);

const ownedItem = (world: World, invoiceId: number, itemId: number, parameter: string): InvoiceItem => {
  const found = world.invoiceItems.get(itemId);
  if (!found?.active || found.invoiceId !== invoiceId)
    throw invalidField(parameter, `Invoice ${invoiceId} has no item ${itemId}.`);
  return found;
};

/** Changes the item that has the ID in the body, or adds one if the body has no ID. */
export const writeItem = (world: World, invoiceId: number, body: ItemBody, parameter: string): void => {
  mustExist(world.technicians, body.technicianId, "technicianId");
  const modifiedOn = world.now();
  const sku = skuOf(world, body);
  const common = {
    description: body.description,
    quantity: body.quantity,
    ...(sku && { skuId: sku.item.id, skuName: sku.item.code, type: sku.type }),
    unitPrice: body.unitPrice ?? undefined,
    cost: body.cost ?? undefined,
    technicianId: body.technicianId,
    budgetCodeId: body.budgetCodeId,
    inventoryLocationId: body.inventoryLocationId,
    itemGroup: body.itemGroupRootId
      ? { rootId: body.itemGroupRootId, name: body.itemGroupName ?? null }
      : undefined,
    addOn: body.isAddOn ?? undefined,
    serviceDate: body.installedOn ? field.normalizeTimestamp(body.installedOn) : undefined,
    modifiedOn,
  };
  if (body.id) {
    world.invoiceItems.change(ownedItem(world, invoiceId, body.id, parameter).id, common);
    return;
  }
  world.invoiceItems.add({
    skuId: firstId.services,
    skuName: "DIAG-FEE",
    type: "Service",
    ...common,
    invoiceId,
    unitPrice: body.unitPrice ?? 0,
    cost: body.cost ?? 0,
    budgetCodeId: body.budgetCodeId ?? null,
    inventoryLocationId: body.inventoryLocationId ?? null,
    itemGroup: common.itemGroup ?? null,
    technicianId: body.technicianId ?? null,
    addOn: body.isAddOn ?? false,
    serviceDate: common.serviceDate ?? null,
    order: owned(world, invoiceId).length,
    createdOn: modifiedOn,
    createdById: 9001,
    active: true,
  });
};

/** @returns the changes that a body makes to the invoice itself; null clears a nullable field */
const changesOf = (world: World, current: Invoice, body: z.output<typeof invoice>): Partial<Invoice> => {
  mustExist(world.taxZones, body.taxZoneId, "taxZoneId");
  mustExist(world.employees, body.assignedToId, "assignedToId");
  const optional = (value: string | null | undefined) => (value ? field.normalizeTimestamp(value) : value);
  const royalty = {
    status: body.royaltyStatus,
    date: optional(body.royaltyDate),
    sentOn: optional(body.royaltySentOn),
    memo: body.royaltyMemo,
  };
  const input = Object.fromEntries(Object.entries(royalty).filter(([, value]) => value !== undefined));
  return {
    referenceNumber: body.number ?? undefined,
    typeId: body.typeId,
    invoiceDate: optional(body.invoicedOn) ?? undefined,
    subTotal: body.subtotal,
    salesTax: body.tax === null ? 0 : body.tax,
    taxZoneId: body.taxZoneId,
    summary: body.summary,
    royalty: { ...current.royalty, ...input },
    exportId: body.exportId,
    reviewStatus: body.reviewStatus ?? undefined,
    assignedToId: body.assignedToId,
    budgetCodeId: body.budgetCodeId,
  };
};

const createAdjustment = operation<World, typeof newAdjustment>({
  method: "POST",
  path: tenantPath("accounting", "invoices"),
  body: newAdjustment,
  run: ({ body, state: world }) => {
    mustExist(world.invoices, body.adjustmentToId, "adjustmentToId");
    const adjusted = world.invoices.get(body.adjustmentToId)!;
    const now = world.now();
    const id = world.invoices.nextId();
    const draft: Invoice = {
      ...adjusted,
      id,
      status: "Pending",
      referenceNumber: `${adjusted.referenceNumber}-${id - firstId.invoices}`,
      invoiceDate: now,
      salesTax: 0,
      subTotal: null,
      paid: 0,
      paidOn: null,
      adjustmentToId: adjusted.id,
      createdOn: now,
      modifiedOn: now,
      batch: null,
      royalty: { status: "Pending", date: null, sentOn: null, memo: null },
      reviewStatus: "NeedsReview",
      summary: null,
      customFields: [],
      exportId: null,
      active: true,
    };
    const changes = changesOf(world, draft, body);
    world.invoices.add(draft);
    world.invoices.change(id, changes);
    for (const [index, each] of (body.items ?? []).entries())
      writeItem(world, id, { ...each, id: null }, `items[${index}].id`);
    return id;
  },
});

const updateInvoice = operation<World, typeof changedInvoice>({
  method: "PATCH",
  path: tenantPath("accounting", "invoices/:id"),
  body: changedInvoice,
  run: (call) => {
    const { body, state: world } = call;
    const found = find(world.invoices, pathId(call), "Invoice", 400);
    for (const [index, each] of (body.payments ?? []).entries())
      mustExist(world.payments, each.id, `payments[${index}].id`);
    const changes = changesOf(world, found, body);
    for (const [index, each] of (body.items ?? []).entries())
      writeItem(world, found.id, each, `items[${index}].id`);
    const dueDate = body.dueDate ? `${body.dueDate}T00:00:00Z` : body.dueDate;
    world.invoices.change(found.id, { ...changes, dueDate, modifiedOn: world.now() });
  },
});

const updateItem = operation<World, typeof item>({
  method: "PATCH",
  path: tenantPath("accounting", "invoices/:invoiceId/items"),
  body: item,
  run: (call) => {
    const found = find(call.state.invoices, pathId(call, "invoiceId"), "Invoice", 400);
    writeItem(call.state, found.id, call.body, "id");
    call.state.invoices.change(found.id, { modifiedOn: call.state.now() });
  },
});

const deleteItem = operation<World>({
  method: "DELETE",
  path: tenantPath("accounting", "invoices/:invoiceId/items/:itemId"),
  run: (call) => {
    const world = call.state;
    const found = find(world.invoices, pathId(call, "invoiceId"), "Invoice", 400);
    if (found.status === "Exported")
      throw new ApiError(400, `Invoice ${found.id} is exported and its items cannot be deleted`);
    const one = ownedItem(world, found.id, pathId(call, "itemId"), "itemId");
    const modifiedOn = world.now();
    world.invoiceItems.change(one.id, { active: false, modifiedOn });
    world.invoices.change(found.id, { modifiedOn });
  },
});

export const invoiceWrites: Operation<World>[] = [createAdjustment, updateInvoice, updateItem, deleteItem];
