import { z } from "zod";
import { type Operation, operation, pathId, queryValue } from "../../core";
import type { World } from "../world";
import type { Truck } from "../world/trucks";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  externalDataFor,
  externalFilters,
  find,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

const newTruck = z.strictObject({
  name: field.text.min(1),
  memo: field.text.nullish(),
  warehouseId: field.id,
  templateId: field.id.nullish(),
  technicianIds: z.array(field.id).nullish(),
  externalData: field.newExternalData.nullish(),
});

const changedTruck = z.strictObject({
  name: field.text.min(1).optional(),
  active: field.flag.optional(),
  memo: field.text.optional(),
  warehouseId: field.id.optional(),
  templateId: field.id.nullish(),
  technicianIds: z.array(field.id).optional(),
  externalData: field.changedExternalData.optional(),
});

const checkReferences = (
  world: World,
  { warehouseId, technicianIds }: { warehouseId?: number; technicianIds?: number[] | null },
): void => {
  mustExist(world.warehouses, warehouseId, "warehouseId");
  allMustExist(world.technicians, technicianIds, "technicianIds");
};

const create = operation<World, typeof newTruck>({
  method: "POST",
  path: tenantPath("inventory", "trucks"),
  body: newTruck,
  run: ({ body: { templateId, externalData, ...body }, state: world }) => {
    checkReferences(world, body);
    const now = world.now();
    const { id } = world.trucks.add({
      ...body,
      active: true,
      memo: body.memo ?? "",
      technicianIds: body.technicianIds ?? [],
      inventoryTemplateId: templateId ?? null,
      external: field.writeExternalData({}, externalData),
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

/** A list of technicians replaces the current one. */
const change = operation<World, typeof changedTruck>({
  method: "PATCH",
  path: tenantPath("inventory", "trucks/:id"),
  body: changedTruck,
  run: (call) => {
    const { state: world } = call;
    const { templateId, externalData, ...body } = call.body;
    const { id, external } = find(world.trucks, pathId(call), "Truck");
    checkReferences(world, body);
    world.trucks.change(id, {
      ...body,
      inventoryTemplateId: templateId,
      external: field.writeExternalData(external, externalData),
      modifiedOn: world.now(),
    });
    return { id };
  },
});

export const truckOperations: Operation<World>[] = [
  list<Truck>({
    path: tenantPath("inventory", "trucks"),
    rows: (world) => world.trucks.all(),
    filters: {
      ids: idsFilter<Truck>(),
      active: activeFilter<Truck>(),
      ...externalFilters<Truck>(),
      ...timeFilters<Truck>(),
    },
    sort: sortKeys<Truck>(),
    show: ({ external, ...row }, call) => ({
      ...row,
      externalData: externalDataFor(external, queryValue(call, "externalDataApplicationGuid")),
    }),
  }),
  create,
  change,
];
