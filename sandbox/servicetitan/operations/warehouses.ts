import { type Operation, queryValue } from "../../core";
import type { World } from "../world";
import type { Warehouse } from "../world/warehouses";
import {
  activeFilter,
  externalDataFor,
  externalFilters,
  idsFilter,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { externalDataUpdate } from "./externalDataUpdate";

export const warehouseOperations: Operation<World>[] = [
  list<Warehouse>({
    path: tenantPath("inventory", "warehouses"),
    rows: (world) => world.warehouses.all(),
    filters: {
      ids: idsFilter<Warehouse>(),
      active: activeFilter<Warehouse>(),
      ...externalFilters<Warehouse>(),
      ...timeFilters<Warehouse>(),
    },
    sort: sortKeys<Warehouse>(),
    show: ({ external, ...row }, call) => ({
      ...row,
      externalData: externalDataFor(external, queryValue(call, "externalDataApplicationGuid")),
    }),
  }),
  externalDataUpdate<Warehouse>({
    path: tenantPath("inventory", "warehouses/:id"),
    label: "Warehouse",
    from: (world) => world.warehouses,
  }),
];
