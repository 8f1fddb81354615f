import { z } from "zod";
import { ApiError, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { landedCostMethods, type PurchaseOrderType } from "../world/purchaseOrders";
import * as field from "./bodies";
import { activeFilter, find, list, sortKeys, tenantPath, timeFilters } from "./common";

const settings = {
  name: field.text.min(1),
  active: field.flag,
  includeInPoScreen: field.flag,
  automaticallyReceive: field.flag,
  displayToTechnician: field.flag,
  excludeTaxFromJobCosting: field.flag,
  impactToTechnicianPayroll: field.flag,
  allowTechniciansToSendPo: field.flag,
  defaultRequiredDateDaysOffset: z.int32(),
  skipWeekends: field.flag,
  requireJobBeforeReceipt: field.flag,
  includeInSalesTax: field.flag,
  isDefault: field.flag,
  copyPurchaseOrderItemsToInvoiceWhenReceived: field.flag,
  isDefaultForConsignment: field.flag,
  alertSettings: z.strictObject({
    sendEmailToTechnicianWhenPoMovedToSend: field.flag,
    sendEmailToTechnicianWhenPoMovedToReceived: field.flag,
    sendEmailToPmWhenPoMovedToSend: field.flag,
    sendEmailToPmWhenPoMovedToReceived: field.flag,
  }),
};

const newType = z.strictObject({
  ...settings,
  landedCostMethod: z.enum(landedCostMethods).nullish(),
  includeTaxInFullyLandedCost: field.flag.nullish(),
});

/** Unlike other updates, this one requires all fields. */
const changedType = z.strictObject({
  ...settings,
  landedCostMethod: z.enum(landedCostMethods),
  includeTaxInFullyLandedCost: field.flag,
});

const show = ({
  includeInPoScreen: _screen,
  requireJobBeforeReceipt: _job,
  includeInSalesTax: _tax,
  isDefault: _default,
  copyPurchaseOrderItemsToInvoiceWhenReceived: _copy,
  isDefaultForConsignment: _consignment,
  alertSettings: _alerts,
  ...type
}: PurchaseOrderType) => type;

const isTaken = (world: World, name: string, id?: number): boolean =>
  world.purchaseOrderTypes
    .all()
    .some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());

/** Only one type is the default, and one that for consignment. */
const keepOneDefault = ({ purchaseOrderTypes }: World, id: number): void => {
  const chosen = purchaseOrderTypes.get(id)!;
  for (const key of ["isDefault", "isDefaultForConsignment"] as const) {
    if (!chosen[key]) continue;
    for (const other of purchaseOrderTypes.all())
      if (other.id !== id && other[key]) purchaseOrderTypes.change(other.id, { [key]: false });
  }
};

const create = operation<World, typeof newType>({
  method: "POST",
  path: tenantPath("inventory", "purchase-order-types"),
  body: newType,
  run: ({ body, state: world }) => {
    if (isTaken(world, body.name))
      throw invalidField("name", `There is already a type with the name ${body.name}.`);
    const now = world.now();
    const { id } = world.purchaseOrderTypes.add({
      ...body,
      landedCostMethod: body.landedCostMethod ?? "None",
      includeTaxInFullyLandedCost: body.includeTaxInFullyLandedCost ?? false,
      createdOn: now,
      modifiedOn: now,
    });
    keepOneDefault(world, id);
    return { id };
  },
});

const update = operation<World, typeof changedType>({
  method: "PATCH",
  path: tenantPath("inventory", "purchase-order-types/:id"),
  body: changedType,
  run: (call) => {
    const { body, state: world } = call;
    const { id } = find(world.purchaseOrderTypes, pathId(call), "Purchase order type");
    if (isTaken(world, body.name, id))
      throw new ApiError(409, `There is already a purchase order type with the name ${body.name}`);
    world.purchaseOrderTypes.change(id, { ...body, modifiedOn: world.now() });
    keepOneDefault(world, id);
    return { id };
  },
});

export const purchaseOrderTypeOperations: Operation<World>[] = [
  list<PurchaseOrderType>({
    path: tenantPath("inventory", "purchase-order-types"),
    rows: (world) => world.purchaseOrderTypes.all(),
    filters: { active: activeFilter<PurchaseOrderType>(), ...timeFilters<PurchaseOrderType>() },
    sort: sortKeys<PurchaseOrderType>(),
    show,
  }),
  create,
  update,
];
