import { z } from "zod";
import { ApiError, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { PurchaseOrder, PurchaseOrderItem } from "../world/purchaseOrders";
import { cancellationReasons } from "../world/stock";
import * as field from "./bodies";
import { among, find, mustExist, tenantPath } from "./common";
import { itemsOf as itemsOfOrder } from "./purchaseOrderParts";
import { checkSku, itemsOf, nextNumber } from "./stock";

const item = z.strictObject({
  purchaseOrderItemId: field.id.nullish(),
  skuId: field.id,
  description: field.text.nullish(),
  vendorPartNumber: field.text.nullish(),
  quantity: field.decimal,
  cost: field.decimal,
  budgetCodeId: field.id.nullish(),
});

const newReceipt = z.strictObject({
  purchaseOrderId: field.id,
  jobId: field.id.nullish(),
  dateReceived: field.timestamp,
  vendorDocumentNumber: field.text.nullish(),
  memo: field.text.nullish(),
  tax: field.decimal,
  shipping: field.decimal,
  budgetCodeId: field.id.nullish(),
  items: z.array(item),
});

type ItemBody = z.output<typeof item>;

const checkItems = (world: World, ordered: PurchaseOrderItem[], bodies: ItemBody[]): void => {
  if (bodies.length === 0) throw invalidField("items", "A receipt must have items.");
  for (const [index, body] of bodies.entries()) {
    const parameter = `items[${index}].`;
    mustExist(among(ordered), body.purchaseOrderItemId, `${parameter}purchaseOrderItemId`);
    checkSku(world, body.skuId, parameter);
    if (body.quantity <= 0) throw invalidField(`${parameter}quantity`, "It must be more than 0.");
  }
};

/** Sets the status of a purchase order by the quantities that were received of its items. */
const updateOrder = (world: World, { id, sentOn }: PurchaseOrder, receivedOn: string): void => {
  const items = itemsOfOrder(world, id);
  const isWhole = items.every(({ quantity, quantityReceived }) => quantityReceived >= quantity);
  const isPartial = items.some(({ quantityReceived }) => quantityReceived > 0);
  const open = sentOn === null ? "Pending" : "Sent";
  const order = world.purchaseOrders.change(id, {
    status: isWhole ? "Received" : isPartial ? "PartiallyReceived" : open,
    modifiedOn: world.now(),
  });
  order.receivedOn = isWhole ? receivedOn : null;
};

/** Adds to what was received of an item. Goods that were not ordered are added to the purchase order. */
const receive = (world: World, order: PurchaseOrder, body: ItemBody): number => {
  const rows = world.purchaseOrderItems;
  const now = world.now();
  const ordered = body.purchaseOrderItemId ? rows.get(body.purchaseOrderItemId) : undefined;
  if (ordered)
    return rows.change(ordered.id, {
      quantityReceived: ordered.quantityReceived + body.quantity,
      modifiedOn: now,
    }).id;
  return rows.add({
    ownerId: order.id,
    skuId: body.skuId,
    description: body.description ?? "",
    vendorPartNumber: body.vendorPartNumber ?? "",
    quantity: body.quantity,
    quantityReceived: body.quantity,
    cost: body.cost,
    chargeable: false,
    budgetCodeId: body.budgetCodeId ?? null,
    active: true,
    createdOn: now,
    modifiedOn: now,
  }).id;
};

const create = operation<World, typeof newReceipt>({
  method: "POST",
  path: tenantPath("inventory", "receipts"),
  body: newReceipt,
  run: ({ body, state: world }) => {
    const order = find(world.purchaseOrders, body.purchaseOrderId, "Purchase order");
    if (order.status !== "Pending" && order.status !== "Sent" && order.status !== "PartiallyReceived")
      throw new ApiError(400, `Purchase order ${order.id} is ${order.status.toLowerCase()}`);
    mustExist(world.jobs, body.jobId, "jobId");
    checkItems(world, itemsOfOrder(world, order.id), body.items);
    const now = world.now();
    const receivedOn = field.normalizeTimestamp(body.dateReceived);
    const { id } = world.goodsReceipts.add({
      active: true,
      number: nextNumber(world.goodsReceipts),
      memo: body.memo ?? "",
      createdById: null,
      batch: null,
      syncStatus: "Pending",
      customFields: [],
      external: {},
      vendorInvoiceNumber: body.vendorDocumentNumber ?? "",
      purchaseOrderId: order.id,
      billId: null,
      jobId: body.jobId ?? order.jobId,
      businessUnitId: order.businessUnitId,
      vendorId: order.vendorId,
      technicianId: order.technicianId,
      inventoryLocationId: order.inventoryLocationId ?? world.warehouses.all()[0]!.id,
      budgetCodeId: body.budgetCodeId ?? null,
      tax: body.tax,
      shipping: body.shipping,
      receivedOn,
      createdOn: now,
      modifiedOn: now,
    });
    for (const each of body.items)
      world.stockItems.add({
        documentId: id,
        skuId: each.skuId,
        description: each.description ?? "",
        quantity: each.quantity,
        cost: each.cost,
        budgetCodeId: each.budgetCodeId ?? null,
        createdById: null,
        sourceItemId: receive(world, order, each),
        createdOn: now,
        modifiedOn: now,
      });
    updateOrder(world, order, receivedOn);
    return { id };
  },
});

const cancellation = z.strictObject({ canceledReason: z.enum(cancellationReasons).optional() });

/** Takes back what was received. The API does not show why a receipt was canceled. */
const cancel = operation<World, typeof cancellation>({
  method: "PATCH",
  path: tenantPath("inventory", "receipts/:id/cancellation"),
  body: cancellation,
  run: (call) => {
    const { state: world } = call;
    const { id, active, purchaseOrderId, receivedOn } = find(world.goodsReceipts, pathId(call), "Receipt");
    if (!active) throw new ApiError(400, `Receipt ${id} is already canceled`);
    for (const { sourceItemId, quantity } of itemsOf(world, id)) {
      const ordered = sourceItemId === null ? undefined : world.purchaseOrderItems.get(sourceItemId);
      if (ordered)
        world.purchaseOrderItems.change(ordered.id, {
          quantityReceived: Math.max(0, ordered.quantityReceived - quantity),
        });
    }
    world.goodsReceipts.change(id, { active: false, modifiedOn: world.now() });
    updateOrder(world, world.purchaseOrders.get(purchaseOrderId)!, receivedOn);
    return { id };
  },
});

export const receiptWrites: Operation<World>[] = [create, cancel];
