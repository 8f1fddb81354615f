import { firstId } from "../world/ids";
import {
  cancellationReasons,
  type GoodsReceipt,
  type GoodsReturn,
  type GoodsReturnType,
  type StockAdjustment,
  type StockItem,
  type StockTransfer,
  stockSyncStatuses,
} from "../world/stock";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { nth } from "./feedShapes/shape";
import { isEveryNth, lookupTimestamps, range, recordTimestamps, sampleExternalData } from "./generators";

const DOCUMENTS = 40;
const MOST_ITEMS = 2;

const batch = { id: 31, number: "31", name: "March 2026" };

/** The fields that all documents have. Every tenth document is inactive. */
export const documentFields = (
  { world, faker: fakerFor }: Context,
  kind: "adjustment" | "transfer" | "receipt" | "return",
  count = DOCUMENTS,
) => {
  const faker = fakerFor(`${kind}s of stock`);
  return range(count).map((index) => {
    const syncStatus = stockSyncStatuses[index % stockSyncStatuses.length]!;
    return {
      index,
      active: !isEveryNth(index, 10),
      number: String(1001 + index),
      createdById: nth(world.employees, index).id,
      batch: syncStatus === "Pending" ? null : batch,
      syncStatus,
      customFields: sampleCustomFields(world, kind, index).map(({ name, value }) => ({ name, value })),
      external: sampleExternalData(index, "erpId", `${kind.slice(0, 1).toUpperCase()}-${index}`),
      ...recordTimestamps(faker, index, count),
    };
  });
};

type Fields = ReturnType<typeof documentFields>[number];

/** Who canceled a document that is inactive. */
export const cancellationOf = ({ active, index, createdById, modifiedOn }: Fields) => ({
  canceledReason: active ? null : cancellationReasons[index % cancellationReasons.length]!,
  canceledById: active ? null : createdById,
  dateCanceled: active ? null : modifiedOn,
});

export const seedAdjustments = (context: Context): StockAdjustment[] => {
  const { world } = context;
  return documentFields(context, "adjustment").map(({ index, ...fields }) => {
    const isCount = !isEveryNth(index, 3);
    return {
      id: firstId.adjustments + index,
      ...fields,
      referenceNumber: `COUNT-${201 + index}`,
      type: isCount ? "Count" : "Shrinkage",
      inventoryLocationId: nth(world.warehouses, index).id,
      businessUnitId: nth(world.businessUnits, index).id,
      projectId: null,
      invoiceId: isCount ? null : nth(world.invoices, index).id,
      memo: isCount ? "Counted the shelf" : "Damaged in the truck",
      date: fields.createdOn,
      ...cancellationOf({ index, ...fields }),
    };
  });
};

const STATUSES = ["Pending", "Picked", "Received"];

/** A received transfer was picked before. */
export const seedTransfers = (context: Context): StockTransfer[] => {
  const { world } = context;
  return documentFields(context, "transfer").map(({ index, ...fields }) => {
    const status = fields.active ? STATUSES[index % STATUSES.length]! : "Canceled";
    const isPicked = status === "Picked" || status === "Received";
    return {
      id: firstId.transfers + index,
      ...fields,
      transferTypeId: 1 + (index % 2),
      status,
      referenceNumber: `TR-${1001 + index}`,
      fromLocationId: nth(world.warehouses, index).id,
      toLocationId: nth(world.trucks, index).id,
      memo: "For Monday",
      date: fields.createdOn,
      pickedDate: isPicked ? fields.modifiedOn : null,
      receivedDate: status === "Received" ? fields.modifiedOn : null,
      dateRequired: null,
      jobId: isEveryNth(index, 2) ? nth(world.jobs, index).id : null,
      invoiceId: null,
      pickedById: isPicked ? fields.createdById : null,
      receivedById: status === "Received" ? nth(world.employees, index + 1).id : null,
      ...cancellationOf({ index, ...fields }),
    };
  });
};

const RETURN_TYPES = ["Defective", "Wrong item", "Not needed", "Core return"];

/** The last type is inactive. */
export const seedReturnTypes = ({ faker: fakerFor }: Context): GoodsReturnType[] => {
  const faker = fakerFor("returnTypes");
  return RETURN_TYPES.map((name, index) => ({
    id: firstId.returnTypes + index,
    name,
    automaticallyReceiveVendorCredit: index === 0,
    includeInSalesTax: index > 1,
    active: index < RETURN_TYPES.length - 1,
    isDefault: index === 0,
    isDefaultForConsignment: index === 1,
    ...lookupTimestamps(faker),
  }));
};

const RECEIVED = ["PartiallyReceived", "Received", "Exported"];

/** One receipt for each purchase order of which something was received. */
export const seedGoodsReceipts = (context: Context): GoodsReceipt[] => {
  const { world } = context;
  const orders = world.purchaseOrders.all().filter(({ status }) => RECEIVED.includes(status));
  return documentFields(context, "receipt", orders.length).map(({ index, ...fields }) => {
    const order = orders[index]!;
    const receivedOn = order.receivedOn ?? order.modifiedOn;
    return {
      id: firstId.goodsReceipts + index,
      ...fields,
      // What was received of the order counts, so that no receipt is canceled.
      active: true,
      memo: index % 4 === 0 ? "Delivered to the dock" : "",
      vendorInvoiceNumber: order.vendorDocumentNumber,
      purchaseOrderId: order.id,
      billId: null,
      jobId: order.jobId,
      businessUnitId: order.businessUnitId,
      vendorId: order.vendorId,
      technicianId: order.technicianId,
      inventoryLocationId: order.inventoryLocationId ?? nth(world.warehouses, index).id,
      budgetCodeId: null,
      tax: order.tax,
      shipping: order.shipping,
      receivedOn,
      createdOn: receivedOn,
      modifiedOn: receivedOn,
    };
  });
};

const RETURN_STATUSES = ["Pending", "Returned", "CreditReceived"] as const;

/** The vendor credits a return after it has received the goods. */
export const seedGoodsReturns = (context: Context): GoodsReturn[] => {
  const { world } = context;
  return documentFields(context, "return").map(({ index, ...fields }) => {
    const status = fields.active ? RETURN_STATUSES[index % RETURN_STATUSES.length]! : "Canceled";
    const isReturned = status === "Returned" || status === "CreditReceived";
    const job = isEveryNth(index, 2) ? nth(world.jobs, index) : undefined;
    const receipt = index % 3 === 0 ? nth(world.goodsReceipts, index) : undefined;
    return {
      id: firstId.goodsReturns + index,
      ...fields,
      status,
      returnTypeId: firstId.returnTypes + (index % 3),
      vendorId: receipt?.vendorId ?? nth(world.vendors, index).id,
      purchaseOrderId: receipt?.purchaseOrderId ?? null,
      jobId: job?.id ?? null,
      projectId: job?.projectId ?? null,
      budgetCodeId: null,
      businessUnitId: nth(world.businessUnits, index).id,
      inventoryLocationId: nth(world.warehouses, index).id,
      referenceNumber: `RMA-${88001 + index}`,
      memo: index % 3 === 0 ? "Wrong diameter" : "Not needed",
      tax: 0,
      shipping: isEveryNth(index, 4) ? 12 : 0,
      restockingFee: 0,
      returnDate: fields.createdOn,
      returnedOn: isReturned ? fields.modifiedOn : null,
      creditReceivedOn: status === "CreditReceived" ? fields.modifiedOn : null,
      ...cancellationOf({ index, ...fields }),
    };
  });
};

const itemFields = (
  { id, createdById, createdOn, modifiedOn }: StockAdjustment | StockTransfer | GoodsReturn | GoodsReceipt,
  { skuId, description, cost }: Pick<StockItem, "skuId" | "description" | "cost">,
) => ({ documentId: id, skuId, description, cost, budgetCodeId: null, createdById, createdOn, modifiedOn });

/** The goods of receipts, as they were ordered, and one or two materials for each other document. */
export const seedStockItems = ({ faker: fakerFor, world }: Context): StockItem[] => {
  const faker = fakerFor("stockItems");
  const ordered = world.purchaseOrderItems.all().filter(({ quantityReceived }) => quantityReceived > 0);
  const received = world.goodsReceipts.all().flatMap((receipt) =>
    ordered
      .filter(({ ownerId }) => ownerId === receipt.purchaseOrderId)
      .map((item) => ({
        ...itemFields(receipt, item),
        quantity: item.quantityReceived,
        sourceItemId: item.id,
      })),
  );
  const documents = [...world.adjustments.all(), ...world.transfers.all(), ...world.goodsReturns.all()];
  const others = documents.flatMap((document, index) =>
    range(1 + (index % MOST_ITEMS)).map((position) => {
      const { id: skuId, description, cost } = nth(world.materials, index + position);
      const quantity = faker.number.int({ min: 1, max: 8 });
      return { ...itemFields(document, { skuId, description, cost }), quantity, sourceItemId: null };
    }),
  );
  return [...received, ...others].map((item, index) => ({ id: firstId.stockItems + index, ...item }));
};
