import { z } from "zod";
import {
  contains,
  filter,
  flag,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
} from "../../core";
import type { World } from "../world";
import type { GoodsReturnType } from "../world/stock";
import * as field from "./bodies";
import { find, list, sortKeys, tenantPath, timeFilters } from "./common";

const newType = z.strictObject({
  name: field.text,
  automaticallyReceiveVendorCredit: field.flag,
  includeInSalesTax: field.flag,
  isDefault: field.flag,
  isDefaultForConsignment: field.flag,
});

const changedType = newType.extend({ active: field.flag }).partial().extend({ id: field.id });

/** Only one type can be the default, and one that for consigned goods. */
const takeDefaults = (world: World, { id, isDefault, isDefaultForConsignment }: GoodsReturnType): void => {
  for (const other of world.returnTypes.all()) {
    if (other.id === id) continue;
    if (isDefault && other.isDefault) world.returnTypes.change(other.id, { isDefault: false });
    if (isDefaultForConsignment && other.isDefaultForConsignment)
      world.returnTypes.change(other.id, { isDefaultForConsignment: false });
  }
};

const create = operation<World, typeof newType>({
  method: "POST",
  path: tenantPath("inventory", "return-types"),
  body: newType,
  run: ({ body, state: world }) => {
    const now = world.now();
    const added = world.returnTypes.add({ ...body, active: true, createdOn: now, modifiedOn: now });
    takeDefaults(world, added);
    return { id: added.id };
  },
});

const change = operation<World, typeof changedType>({
  method: "PATCH",
  path: tenantPath("inventory", "return-types/:id"),
  body: changedType,
  run: (call) => {
    const { body, state: world } = call;
    const { id } = find(world.returnTypes, pathId(call), "Return type");
    if (body.id !== id) throw invalidField("id", `It must be ${id}, the ID in the path.`);
    takeDefaults(world, world.returnTypes.change(id, { ...body, modifiedOn: world.now() }));
    return { id };
  },
});

export const returnTypeOperations: Operation<World>[] = [
  list<GoodsReturnType>({
    path: tenantPath("inventory", "return-types"),
    rows: (world) => world.returnTypes.all(),
    filters: {
      activeOnly: filter(flag, (value) => (row: GoodsReturnType) => !value || row.active),
      name: contains((row: GoodsReturnType) => row.name),
      ...timeFilters<GoodsReturnType>(),
    },
    check: (call) => {
      if (queryValue(call, "activeOnly") === undefined) throw invalidField("activeOnly", "It is required.");
    },
    sort: sortKeys<GoodsReturnType>(),
    show: (row) => row,
  }),
  create,
  change,
];
