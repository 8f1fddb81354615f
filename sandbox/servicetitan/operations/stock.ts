import {
  type Call,
  choice,
  contains,
  type Filters,
  invalidField,
  oneOf,
  queryValue,
  same,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { CustomFieldOwner } from "../world/customFields";
import type { ExternalData } from "../world/shared";
import { type StockAdjustment, type StockItem, stockSyncStatuses } from "../world/stock";
import { externalDataFor, groupedBy } from "./common";
import { accountReference } from "./invoices";
import { skuOf } from "./skus";

const itemsByDocument = groupedBy((row: StockItem) => row.documentId);

export const itemsOf = (world: World, documentId: number): StockItem[] =>
  itemsByDocument(world.stockItems, documentId);

/** @returns whether there is a warehouse or a truck with an ID, for `mustExist` */
export const locationsOf = (world: World) => ({
  has: (id: number) => world.warehouses.has(id) || world.trucks.has(id),
});

/** @throws ApiError 400 if the pricebook has no such material or equipment */
export const checkSku = (world: World, skuId: number, parameter: string): void => {
  const { type } = skuOf(world, { skuId }, parameter)!;
  if (type !== "Material" && type !== "Equipment")
    throw invalidField(`${parameter}skuId`, `Item ${skuId} is neither a material nor equipment.`);
};

/** @returns the number of the next document of a kind */
export const nextNumber = (documents: { all(): readonly { number: string }[] }): string =>
  String(documents.all().reduce((highest, { number }) => Math.max(highest, Number(number)), 1000) + 1);

/** The accounts of an item of a receipt or a return. */
export const itemAccounts = (world: World) => {
  const { id: _id, ...account } = accountReference(world, "5000")!;
  return { generalLedgerAccount: account, costOfSaleAccount: account, assetAccount: null };
};

/** An item as all documents but receipts show it. */
export const showItem = (
  world: World,
  { documentId: _document, sourceItemId: _source, ...item }: StockItem,
  active: boolean,
) => {
  const sku = skuOf(world, item)!.item;
  return { ...item, name: sku.displayName ?? sku.code, code: sku.code, active, serialNumbers: [] };
};

type Stored = {
  customFields: { name: string; value: string }[];
  external?: ExternalData;
  batch: { id: number } | null;
};

/** A document with what responses add: the batch's ID, the types of custom fields, and the caller's external data. */
export const showDocument = <Row extends Stored>(
  world: World,
  owner: CustomFieldOwner,
  { external, ...row }: Row,
  application?: string,
) => ({
  ...row,
  batchId: row.batch?.id ?? null,
  customFields: row.customFields.map(({ name, value }) => ({
    typeId: world.customFieldTypesOf(owner).find((type) => type.name === name)?.id ?? 0,
    name,
    value,
  })),
  externalData: externalDataFor(external ?? {}, application),
});

/** The GUID of the application whose external data a call asks for. */
export const applicationOf = (call: Call<World>) => queryValue(call, "externalDataApplicationGuid");

type Document = Pick<StockAdjustment, "number" | "batch" | "syncStatus">;

export const documentFilters = <Row extends Document>(): Filters<Row, World> => ({
  number: contains((row: Row) => row.number),
  batchId: same(wholeNumber, (row: Row) => row.batch?.id),
  syncStatuses: oneOf(choice(...stockSyncStatuses), (row: Row) => row.syncStatus),
});

/** One of a comma-separated list of IDs, whose number the reference does not limit. */
export const anyOf = <Row>(pick: (row: Row) => number | null) => oneOf(wholeNumber, pick);
export const anyText = <Row>(pick: (row: Row) => string) => oneOf(text, pick);
