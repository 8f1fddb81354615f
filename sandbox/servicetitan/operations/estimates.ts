import {
  after,
  atLeast,
  atMost,
  before,
  decimal,
  type Operation,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Estimate } from "../world/estimates";
import { activeFilter, get, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const total = (row: Estimate): number => row.subtotal + row.tax;

const filters = {
  jobId: same(wholeNumber, (row: Estimate) => row.jobId),
  projectId: same(wholeNumber, (row: Estimate) => row.projectId),
  jobNumber: sameText((row: Estimate) => row.jobNumber),
  totalGreater: atLeast(decimal, total),
  totalLess: atMost(decimal, total),
  soldById: same(wholeNumber, (row: Estimate) => row.soldBy),
  soldByEmployeeId: same(wholeNumber, (row: Estimate) => row.soldBy),
  ids: idsFilter<Estimate>(),
  soldAfter: after((row: Estimate) => row.soldOn),
  soldBefore: before((row: Estimate) => row.soldOn),
  status: sameText((row: Estimate) => row.status.name),
  active: activeFilter<Estimate>(),
  ...timeFilters<Estimate>(),
  locationId: same(wholeNumber, (row: Estimate) => row.locationId),
};

const feed = (path: string) =>
  exportFeed<Estimate>({
    path: tenantPath("sales", path),
    rows: (world) => world.estimates.all(),
    show: (row) => row,
  });

export const estimateOperations: Operation<World>[] = [
  list<Estimate>({
    path: tenantPath("sales", "estimates"),
    rows: (world) => world.estimates.all(),
    filters,
    sort: sortKeys<Estimate>(),
    orderBy: sortKeys<Estimate>(),
    show: (row) => row,
  }),
  get<Estimate>({
    path: tenantPath("sales", "estimates/:id"),
    label: "Estimate",
    from: (world) => world.estimates,
    missing: 400,
    show: (row) => row,
  }),
  feed("export/estimates"),
  feed("estimates/export"),
];
