import { z } from "zod";
import { ApiError, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { cancellationReasons } from "../world/stock";
import * as field from "./bodies";
import { among, find, mustExist, tenantPath } from "./common";
import { checkSku, itemsOf, locationsOf, nextNumber } from "./stock";

const money = {
  tax: field.decimal,
  shipping: field.decimal,
  restockingFee: field.decimal,
};

const references = {
  returnTypeId: field.id,
  businessUnitId: field.id,
  inventoryLocationId: field.id,
};

const item = {
  skuId: field.id,
  quantity: field.decimal,
  cost: field.decimal,
  budgetCodeId: field.id.nullish(),
};

const newReturn = z.strictObject({
  ...references,
  ...money,
  vendorId: field.id,
  jobId: field.id.nullish(),
  purchaseOrderId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  referenceNumber: field.text.nullish(),
  returnDate: field.timestamp,
  memo: field.text.nullish(),
  items: z
    .array(z.strictObject({ ...item, description: field.text.nullish(), shipmentItemId: field.id.nullish() }))
    .nullish(),
});

const changedReturn = z.strictObject({
  ...z.strictObject(references).partial().shape,
  referenceNumber: field.text.optional(),
  returnDate: field.timestamp.optional(),
  memo: field.text.optional(),
  tax: field.decimal.nullish(),
  shipping: field.decimal.nullish(),
  restockingFee: field.decimal.nullish(),
  budgetCodeId: field.id.nullish(),
  items: z.array(z.strictObject({ ...item, id: field.id, itemDescription: field.text.nullish() })).optional(),
  externalData: field.changedExternalData.optional(),
});

const checkReferences = (world: World, body: Partial<Record<keyof typeof references, number>>): void => {
  mustExist(world.returnTypes, body.returnTypeId, "returnTypeId");
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(locationsOf(world), body.inventoryLocationId, "inventoryLocationId");
};

const create = operation<World, typeof newReturn>({
  method: "POST",
  path: tenantPath("inventory", "returns"),
  body: newReturn,
  run: ({ body: { items, ...body }, state: world }) => {
    checkReferences(world, body);
    mustExist(world.vendors, body.vendorId, "vendorId");
    const job = body.jobId ? world.jobs.get(body.jobId) : undefined;
    mustExist(world.jobs, body.jobId, "jobId");
    mustExist(world.purchaseOrders, body.purchaseOrderId, "purchaseOrderId");
    for (const [index, { skuId, shipmentItemId }] of (items ?? []).entries()) {
      checkSku(world, skuId, `items[${index}].`);
      mustExist(world.stockItems, shipmentItemId, `items[${index}].shipmentItemId`);
    }
    const now = world.now();
    const { id } = world.goodsReturns.add({
      ...body,
      active: true,
      number: nextNumber(world.goodsReturns),
      memo: body.memo ?? "",
      createdById: null,
      batch: null,
      syncStatus: "Pending",
      customFields: [],
      external: {},
      canceledReason: null,
      canceledById: null,
      dateCanceled: null,
      status: "Pending",
      purchaseOrderId: body.purchaseOrderId ?? null,
      jobId: body.jobId ?? null,
      projectId: job?.projectId ?? null,
      budgetCodeId: body.budgetCodeId ?? null,
      referenceNumber: body.referenceNumber ?? "",
      returnDate: field.normalizeTimestamp(body.returnDate),
      returnedOn: null,
      creditReceivedOn: null,
      createdOn: now,
      modifiedOn: now,
    });
    for (const { shipmentItemId, ...each } of items ?? [])
      world.stockItems.add({
        ...each,
        documentId: id,
        description: each.description ?? "",
        budgetCodeId: each.budgetCodeId ?? null,
        createdById: null,
        sourceItemId: shipmentItemId ?? null,
        createdOn: now,
        modifiedOn: now,
      });
    return { id };
  },
});

/** A list of items replaces the current one: those that it leaves out are removed. */
const change = operation<World, typeof changedReturn>({
  method: "PATCH",
  path: tenantPath("inventory", "returns/:id"),
  body: changedReturn,
  run: (call) => {
    const { state: world } = call;
    const { items, externalData, ...body } = call.body;
    const { id, status, external } = find(world.goodsReturns, pathId(call), "Return");
    if (status === "Canceled") throw new ApiError(409, `Return ${id} is canceled`);
    checkReferences(world, body);
    const current = itemsOf(world, id);
    for (const [index, each] of (items ?? []).entries()) {
      mustExist(among(current), each.id, `items[${index}].id`);
      checkSku(world, each.skuId, `items[${index}].`);
    }
    const modifiedOn = world.now();
    if (items) {
      for (const each of current)
        if (!items.some((one) => one.id === each.id)) world.stockItems.remove(each.id);
      for (const { itemDescription, ...each } of items)
        world.stockItems.change(each.id, {
          ...each,
          description: itemDescription ?? "",
          budgetCodeId: each.budgetCodeId ?? null,
          modifiedOn,
        });
    }
    const { tax, shipping, restockingFee, returnDate, ...others } = body;
    world.goodsReturns.change(id, {
      ...others,
      tax: tax === null ? 0 : tax,
      shipping: shipping === null ? 0 : shipping,
      restockingFee: restockingFee === null ? 0 : restockingFee,
      returnDate: returnDate && field.normalizeTimestamp(returnDate),
      external: field.writeExternalData(external, externalData),
      modifiedOn,
    });
    return { id };
  },
});

const cancellation = z.strictObject({ canceledReason: z.enum(cancellationReasons).optional() });

const cancel = operation<World, typeof cancellation>({
  method: "PATCH",
  path: tenantPath("inventory", "returns/:id/cancellation"),
  body: cancellation,
  run: (call) => {
    const { state: world } = call;
    const { id, status } = find(world.goodsReturns, pathId(call), "Return");
    if (status === "Canceled") throw new ApiError(400, `Return ${id} is already canceled`);
    const now = world.now();
    world.goodsReturns.change(id, {
      status: "Canceled",
      active: false,
      canceledReason: call.body.canceledReason ?? "NotRequired",
      dateCanceled: now,
      modifiedOn: now,
    });
    return { id };
  },
});

export const returnWrites: Operation<World>[] = [create, change, cancel];
