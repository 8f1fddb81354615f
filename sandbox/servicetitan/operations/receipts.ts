import { before, contains, type Operation, onOrAfter, same, wholeNumber } from "../../core";
import type { World } from "../world";
import type { GoodsReceipt, StockItem } from "../world/stock";
import { customFieldBatch } from "./accountingCustomFields";
import { activeFilter, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { receiptWrites } from "./receiptWrites";
import { anyOf, documentFilters, itemAccounts, itemsOf, showDocument, showItem } from "./stock";

/** With fully landed costs, tax and shipping are allocated to the items by their value. */
const landedCosts = (item: StockItem, total: number, { tax, shipping }: GoodsReceipt) => {
  const value = item.quantity * item.cost;
  const share = total === 0 ? 0 : value / total;
  const cents = (amount: number) => Math.round(amount * 100) / 100;
  const [allocatedTax, allocatedShipping] = [cents(tax * share), cents(shipping * share)];
  const landed = value + allocatedTax + allocatedShipping;
  return {
    allocatedTax,
    allocatedShipping,
    allocatedOtherCosts: 0,
    fullyLandedUnitCost: item.quantity === 0 ? item.cost : cents(landed / item.quantity),
  };
};

const NO_LANDED_COSTS = {
  allocatedTax: null,
  allocatedShipping: null,
  allocatedOtherCosts: null,
  fullyLandedUnitCost: null,
};

const show = (world: World, receipt: GoodsReceipt) => {
  const { tax, shipping } = receipt;
  const { batch: _batch, externalData: _external, ...row } = showDocument(world, "receipt", receipt);
  const order = world.purchaseOrders.get(receipt.purchaseOrderId)!;
  const { landedCostMethod } = world.purchaseOrderTypes.get(order.typeId)!;
  const place =
    world.warehouses.get(receipt.inventoryLocationId) ?? world.trucks.get(receipt.inventoryLocationId);
  const items = itemsOf(world, receipt.id);
  const total = items.reduce((sum, { quantity, cost }) => sum + quantity * cost, 0);
  const { tax: _tax, shipping: _shipping, ...fields } = row;
  return {
    ...fields,
    shipTo: order.shipTo,
    shipToDescription: place?.name ?? "",
    receiptAmount: total + tax + shipping,
    taxAmount: tax,
    shippingAmount: shipping,
    landedCostMethod,
    otherAmount: landedCostMethod === "None" ? null : 0,
    items: items.map((item) => {
      const { id, skuId, name, code, description, quantity, cost, budgetCodeId } = showItem(
        world,
        item,
        receipt.active,
      );
      return {
        ...{ id, skuId, name, code, description, quantity, cost, budgetCodeId },
        ...itemAccounts(world),
        purchaseOrderItemId: item.sourceItemId,
        ...(landedCostMethod === "None" ? NO_LANDED_COSTS : landedCosts(item, total, receipt)),
      };
    }),
  };
};

export const receiptOperations: Operation<World>[] = [
  list<GoodsReceipt>({
    path: tenantPath("inventory", "receipts"),
    rows: (world) => world.goodsReceipts.all(),
    filters: {
      ids: idsFilter<GoodsReceipt>(),
      active: activeFilter<GoodsReceipt>(),
      ...documentFilters<GoodsReceipt>(),
      vendorInvoiceNumber: contains((row: GoodsReceipt) => row.vendorInvoiceNumber),
      billId: same(wholeNumber, (row: GoodsReceipt) => row.billId),
      vendorIds: anyOf((row: GoodsReceipt) => row.vendorId),
      businessUnitIds: anyOf((row: GoodsReceipt) => row.businessUnitId),
      inventoryLocationIds: anyOf((row: GoodsReceipt) => row.inventoryLocationId),
      purchaseOrderIds: anyOf((row: GoodsReceipt) => row.purchaseOrderId),
      receivedOnOrAfter: onOrAfter((row: GoodsReceipt) => row.receivedOn),
      receivedBefore: before((row: GoodsReceipt) => row.receivedOn),
      ...timeFilters<GoodsReceipt>(),
    },
    sort: sortKeys<GoodsReceipt>(),
    show: (row, { state }) => show(state, row),
  }),
  customFieldBatch(
    tenantPath("inventory", "receipts/custom-fields"),
    "receipt",
    (world) => world.goodsReceipts,
  ),
  ...receiptWrites,
];
