import type { World } from "../world";
import { type Estimate, type EstimateItem, estimateStatuses } from "../world/estimates";
import { groupedBy } from "./common";

const itemsByEstimate = groupedBy((item: EstimateItem) => item.estimateId);

/** @returns the items of an estimate, in order */
export const itemsOf = (world: World, estimateId: number): EstimateItem[] =>
  itemsByEstimate(world.estimateItems, estimateId).filter(({ active }) => active);

const inCents = (amount: number): number => Math.round(amount * 100) / 100;

const subtotalOf = (world: World, { id }: Estimate): number =>
  inCents(
    itemsOf(world, id).reduce(
      (sum, { chargeable, qty, unitRate }) => (chargeable === false ? sum : sum + qty * unitRate),
      0,
    ),
  );

/** @returns the price of an estimate, tax included */
export const totalOf = (world: World, estimate: Estimate): number =>
  subtotalOf(world, estimate) + estimate.tax;

export const showItem = ({ estimateId: _estimate, active: _active, ...item }: EstimateItem) => ({
  ...item,
  skuAccount: item.sku.generalLedgerAccountName,
  total: inCents(item.qty * item.unitRate),
  totalCost: inCents(item.qty * item.unitCost),
});

export const showEstimate = (world: World, estimate: Estimate) => ({
  ...estimate,
  status: { value: estimateStatuses.indexOf(estimate.status), name: estimate.status },
  items: itemsOf(world, estimate.id).map(showItem),
  subtotal: subtotalOf(world, estimate),
});
