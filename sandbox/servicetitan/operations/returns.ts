import { before, contains, type Operation, onOrAfter, same, wholeNumber } from "../../core";
import type { World } from "../world";
import type { GoodsReturn } from "../world/stock";
import { customFieldBatch } from "./accountingCustomFields";
import { activeFilter, externalFilters, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";
import { returnWrites } from "./returnWrites";
import {
  anyOf,
  applicationOf,
  documentFilters,
  itemAccounts,
  itemsOf,
  showDocument,
  showItem,
} from "./stock";

const show = (
  world: World,
  { tax, shipping, restockingFee: _fee, ...row }: GoodsReturn,
  application?: string,
) => {
  const items = itemsOf(world, row.id);
  return {
    ...showDocument(world, "return", row, application),
    returnAmount: items.reduce((sum, { quantity, cost }) => sum + quantity * cost, tax + shipping),
    taxAmount: tax,
    shippingAmount: shipping,
    items: items.map((item) => ({
      ...showItem(world, item, row.active),
      ...itemAccounts(world),
      receiptItemId: item.sourceItemId,
    })),
  };
};

export const returnOperations: Operation<World>[] = [
  list<GoodsReturn>({
    path: tenantPath("inventory", "returns"),
    rows: (world) => world.goodsReturns.all(),
    filters: {
      ids: idsFilter<GoodsReturn>(),
      active: activeFilter<GoodsReturn>(),
      ...documentFilters<GoodsReturn>(),
      referenceNumber: contains((row: GoodsReturn) => row.referenceNumber),
      jobId: same(wholeNumber, (row: GoodsReturn) => row.jobId),
      purchaseOrderId: same(wholeNumber, (row: GoodsReturn) => row.purchaseOrderId),
      vendorIds: anyOf((row: GoodsReturn) => row.vendorId),
      businessUnitIds: anyOf((row: GoodsReturn) => row.businessUnitId),
      inventoryLocationIds: anyOf((row: GoodsReturn) => row.inventoryLocationId),
      returnDateOnOrAfter: onOrAfter((row: GoodsReturn) => row.returnDate),
      returnDateBefore: before((row: GoodsReturn) => row.returnDate),
      ...timeFilters<GoodsReturn>(),
      ...externalFilters<GoodsReturn>(),
    },
    sort: sortKeys<GoodsReturn>(),
    show: (row, call) => show(call.state, row, applicationOf(call)),
  }),
  customFieldBatch(tenantPath("inventory", "returns/custom-fields"), "return", (world) => world.goodsReturns),
  ...returnWrites,
  exportFeed<GoodsReturn>({
    path: tenantPath("inventory", "export/returns"),
    rows: (world) => world.goodsReturns.all(),
    show: (row, world) => show(world, row),
  }),
];
