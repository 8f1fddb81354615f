import { before, contains, type Operation, onOrAfter } from "../../core";
import type { World } from "../world";
import type { StockTransfer } from "../world/stock";
import { customFieldBatch } from "./accountingCustomFields";
import { externalFilters, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";
import { externalDataUpdate } from "./externalDataUpdate";
import { anyOf, anyText, applicationOf, documentFilters, itemsOf, showDocument, showItem } from "./stock";

/** The API lists no types of transfers, but filters by their IDs. */
const TYPES: Record<number, string> = { 1: "Transfer", 2: "Truck Replenishment" };

const show = (world: World, { transferTypeId, ...row }: StockTransfer, application?: string) => ({
  ...showDocument(world, "transfer", row, application),
  transferType: TYPES[transferTypeId] ?? "Transfer",
  items: itemsOf(world, row.id).map((item) => ({
    ...showItem(world, item, row.active),
    quantityPicked: row.pickedDate === null ? 0 : item.quantity,
    totalCost: item.quantity * item.cost,
  })),
});

export const transferOperations: Operation<World>[] = [
  list<StockTransfer>({
    path: tenantPath("inventory", "transfers"),
    rows: (world) => world.transfers.all(),
    filters: {
      ids: idsFilter<StockTransfer>(),
      ...documentFilters<StockTransfer>(),
      statuses: anyText((row: StockTransfer) => row.status),
      referenceNumber: contains((row: StockTransfer) => row.referenceNumber),
      transferTypeIds: anyOf((row: StockTransfer) => row.transferTypeId),
      fromLocationIds: anyOf((row: StockTransfer) => row.fromLocationId),
      toLocationIds: anyOf((row: StockTransfer) => row.toLocationId),
      dateOnOrAfter: onOrAfter((row: StockTransfer) => row.date),
      dateBefore: before((row: StockTransfer) => row.date),
      ...timeFilters<StockTransfer>(),
      ...externalFilters<StockTransfer>(),
    },
    sort: sortKeys<StockTransfer>(),
    show: (row, call) => show(call.state, row, applicationOf(call)),
  }),
  externalDataUpdate<StockTransfer>({
    path: tenantPath("inventory", "transfers/:id"),
    label: "Transfer",
    from: (world) => world.transfers,
  }),
  customFieldBatch(
    tenantPath("inventory", "transfers/custom-fields"),
    "transfer",
    (world) => world.transfers,
  ),
  exportFeed<StockTransfer>({
    path: tenantPath("inventory", "export/transfers"),
    rows: (world) => world.transfers.all(),
    show: (row, world) => show(world, row),
  }),
];
