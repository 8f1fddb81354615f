import { z } from "zod";
import { ApiError, contains, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { EquipmentType } from "../world/lookups";
import * as field from "./bodies";
import { activeFilter, find, get, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";

const path = (rest: string) => tenantPath("equipmentsystems", rest);

const newType = z.strictObject({ name: field.text });
const changedType = z.strictObject({ name: field.text.optional(), active: field.flag.optional() });

/** The API documents a conflict for both writes; the name is all that can be in conflict. */
const checkName = (world: World, name: string | undefined, ownId?: number): void => {
  if (name === undefined) return;
  if (name.trim() === "") throw invalidField("name", "It is required.");
  const other = world.equipmentTypes
    .all()
    .find(({ id, name: taken }) => id !== ownId && taken.toLowerCase() === name.toLowerCase());
  if (!other) return;
  const message = `Equipment type ${other.id} has the name ${other.name} already`;
  throw new ApiError(409, message, { name: [message] });
};

const create = operation<World, typeof newType>({
  method: "POST",
  path: path("equipment-types"),
  body: newType,
  run: ({ body, state: world }) => {
    checkName(world, body.name);
    const now = world.now();
    return world.equipmentTypes.add({ name: body.name, active: true, createdOn: now, modifiedOn: now });
  },
});

const update = operation<World, typeof changedType>({
  method: "PATCH",
  path: path("equipment-types/:id"),
  body: changedType,
  run: (call) => {
    const { body, state: world } = call;
    const { id } = find(world.equipmentTypes, pathId(call), "Equipment type");
    checkName(world, body.name, id);
    return world.equipmentTypes.change(id, { ...body, modifiedOn: world.now() });
  },
});

export const equipmentTypeOperations: Operation<World>[] = [
  list<EquipmentType>({
    path: path("equipment-types"),
    rows: (world) => world.equipmentTypes.all(),
    filters: {
      ids: idsFilter<EquipmentType>(),
      name: contains((row: EquipmentType) => row.name),
      ...timeFilters<EquipmentType>(),
      active: activeFilter<EquipmentType>(),
    },
    sort: { ...sortKeys<EquipmentType>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  get<EquipmentType>({
    path: path("equipment-types/:id"),
    label: "Equipment type",
    from: (world) => world.equipmentTypes,
    show: (row) => row,
  }),
  create,
  update,
];
