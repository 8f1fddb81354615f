import { type Operation, queryValue, repeated, wholeNumber } from "../../core";
import type { World } from "../world";
import type { Vendor } from "../world/vendors";
import {
  activeFilter,
  externalDataFor,
  externalFilters,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

export const vendorOperations: Operation<World>[] = [
  list<Vendor>({
    path: tenantPath("inventory", "vendors"),
    rows: (world) => world.vendors.all(),
    filters: {
      ids: repeated(wholeNumber, (row: Vendor) => row.id),
      active: activeFilter<Vendor>(),
      ...timeFilters<Vendor>(),
      ...externalFilters<Vendor>(),
    },
    sort: sortKeys<Vendor>(),
    show: ({ external, ...row }, call) => ({
      ...row,
      externalData: externalDataFor(external, queryValue(call, "externalDataApplicationGuid")),
      customFields: [],
    }),
  }),
];
