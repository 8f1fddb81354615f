import { z } from "zod";
import { before, type Filters, invalidField, oneOf, onOrAfter, same, wholeNumber } from "../../core";
import type { World } from "../world";
import type { PurchaseOrder, PurchaseOrderItem, PurchaseOrderRequest } from "../world/purchaseOrders";
import * as field from "./bodies";
import { among, groupedBy, mustExist, timeFilters } from "./common";
import { skuOf } from "./skus";
import { checkSku } from "./stock";

const item = {
  skuId: field.id,
  description: field.text,
  vendorPartNumber: field.text,
  quantity: field.decimal,
  cost: field.decimal,
  budgetCodeId: field.id.nullish(),
};

export const newItem = z.strictObject(item);
export const changedItem = z.strictObject({ id: field.id, ...item });

type ItemBody = z.output<typeof newItem> & { id?: number };

type Owner = PurchaseOrder | PurchaseOrderRequest;

const itemsByOwner = groupedBy((row: PurchaseOrderItem) => row.ownerId);

/** @returns the active items of a purchase order or of a request */
export const itemsOf = (world: World, ownerId: number): PurchaseOrderItem[] =>
  itemsByOwner(world.purchaseOrderItems, ownerId).filter(({ active }) => active);

/** The parameters that the lists of purchase orders and of requests have in common. */
export const ownerFilters = <Row extends Owner>(): Filters<Row, World> => ({
  jobId: same(wholeNumber, (row: Row) => row.jobId),
  jobIds: oneOf(wholeNumber, (row: Row) => row.jobId),
  technicianId: same(wholeNumber, (row: Row) => row.technicianId),
  projectId: same(wholeNumber, (row: Row) => row.projectId),
  dateOnOrAfter: onOrAfter((row: Row) => row.date),
  dateBefore: before((row: Row) => row.date),
  ...timeFilters<Row>(),
});

/** @returns a material or a piece of equipment */
const boughtSku = (world: World, skuId: number) => {
  const sku = skuOf(world, { skuId })!;
  return { ...sku, name: sku.item.displayName ?? sku.item.code };
};

/** @throws ApiError 400 if a purchase order cannot contain the item */
const checkActiveSku = (world: World, skuId: number, parameter: string): void => {
  checkSku(world, skuId, parameter);
  if (!boughtSku(world, skuId).item.active)
    throw invalidField(`${parameter}skuId`, `Item ${skuId} is inactive.`);
};

const itemStatus = ({ quantity, quantityReceived }: PurchaseOrderItem) =>
  quantityReceived === 0 ? "Pending" : quantityReceived < quantity ? "PartiallyReceived" : "Received";

const showItem = (world: World, item: PurchaseOrderItem) => {
  const { ownerId: _owner, active: _active, ...row } = item;
  const { name, type, item: sku } = boughtSku(world, row.skuId);
  return {
    ...row,
    skuName: name,
    skuCode: sku.code,
    skuType: type,
    total: row.quantity * row.cost,
    serialNumbers: [],
    status: itemStatus(item),
  };
};

/** The items, and the total that they add up to with tax and shipping. */
export const showItems = (world: World, { id, tax, shipping }: Owner) => {
  const items = itemsOf(world, id).map((item) => showItem(world, item));
  const total = items.reduce((sum, item) => sum + item.total, tax + shipping);
  return { total: Math.round(total * 100) / 100, items };
};

/** @throws ApiError 400 if an item cannot be written */
export const checkItems = (world: World, bodies: readonly ItemBody[], current: { id: number }[]): void => {
  for (const [index, body] of bodies.entries()) {
    // 0 stands for a new item.
    mustExist(among(current), body.id || undefined, `items[${index}].id`);
    checkActiveSku(world, body.skuId, `items[${index}].`);
  }
};

/** Writes checked items. Active items that are not listed become inactive. */
export const writeItems = (world: World, ownerId: number, bodies: readonly ItemBody[]): void => {
  const rows = world.purchaseOrderItems;
  const now = world.now();
  const listed = new Set(bodies.map(({ id }) => id));
  for (const { id } of itemsOf(world, ownerId))
    if (!listed.has(id)) rows.change(id, { active: false, modifiedOn: now });
  for (const { id, ...body } of bodies) {
    const written = { ...body, budgetCodeId: body.budgetCodeId ?? null, modifiedOn: now };
    if (id) rows.change(id, written);
    else
      rows.add({ ...written, ownerId, quantityReceived: 0, chargeable: false, active: true, createdOn: now });
  }
};
