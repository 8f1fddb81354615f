import { before, contains, type Operation, onOrAfter } from "../../core";
import type { World } from "../world";
import type { StockAdjustment } from "../world/stock";
import { customFieldBatch } from "./accountingCustomFields";
import { activeFilter, externalFilters, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";
import { externalDataUpdate } from "./externalDataUpdate";
import { anyOf, anyText, applicationOf, documentFilters, itemsOf, showDocument, showItem } from "./stock";

const show = (world: World, row: StockAdjustment, application?: string) => ({
  ...showDocument(world, "adjustment", row, application),
  items: itemsOf(world, row.id).map((item) => ({
    ...showItem(world, item, row.active),
    totalCost: item.quantity * item.cost,
  })),
});

export const adjustmentOperations: Operation<World>[] = [
  list<StockAdjustment>({
    path: tenantPath("inventory", "adjustments"),
    rows: (world) => world.adjustments.all(),
    filters: {
      ids: idsFilter<StockAdjustment>(),
      active: activeFilter<StockAdjustment>(),
      ...documentFilters<StockAdjustment>(),
      referenceNumber: contains((row: StockAdjustment) => row.referenceNumber),
      adjustmentTypes: anyText((row: StockAdjustment) => row.type),
      invoiceIds: anyOf((row: StockAdjustment) => row.invoiceId),
      inventoryLocationIds: anyOf((row: StockAdjustment) => row.inventoryLocationId),
      businessUnitIds: anyOf((row: StockAdjustment) => row.businessUnitId),
      dateOnOrAfter: onOrAfter((row: StockAdjustment) => row.date),
      dateBefore: before((row: StockAdjustment) => row.date),
      ...timeFilters<StockAdjustment>(),
      ...externalFilters<StockAdjustment>(),
    },
    sort: sortKeys<StockAdjustment>(),
    show: (row, call) => show(call.state, row, applicationOf(call)),
  }),
  externalDataUpdate<StockAdjustment>({
    path: tenantPath("inventory", "adjustments/:id"),
    label: "Adjustment",
    from: (world) => world.adjustments,
  }),
  customFieldBatch(
    tenantPath("inventory", "adjustments/custom-fields"),
    "adjustment",
    (world) => world.adjustments,
  ),
  exportFeed<StockAdjustment>({
    path: tenantPath("inventory", "export/adjustments"),
    rows: (world) => world.adjustments.all(),
    show: (row, world) => show(world, row),
  }),
];
