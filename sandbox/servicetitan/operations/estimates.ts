import {
  after,
  before,
  decimal,
  filter,
  type Operation,
  operation,
  pathId,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Estimate, EstimateItem, EstimateStatusChange } from "../world/estimates";
import {
  activeFilter,
  find,
  get,
  groupedBy,
  idsFilter,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { showEstimate, showItem, totalOf } from "./estimateResponses";
import { estimateWrites } from "./estimateWrites";
import { exportFeed } from "./exportFeed";

const filters = {
  jobId: same(wholeNumber, (row: Estimate) => row.jobId),
  projectId: same(wholeNumber, (row: Estimate) => row.projectId),
  jobNumber: sameText((row: Estimate) => row.jobNumber),
  totalGreater: filter(decimal, (value, world: World) => (row: Estimate) => totalOf(world, row) >= value),
  totalLess: filter(decimal, (value, world: World) => (row: Estimate) => totalOf(world, row) <= value),
  soldById: same(wholeNumber, (row: Estimate) => row.soldBy),
  soldByEmployeeId: same(wholeNumber, (row: Estimate) => row.soldBy),
  ids: idsFilter<Estimate>(),
  soldAfter: after((row: Estimate) => row.soldOn),
  soldBefore: before((row: Estimate) => row.soldOn),
  status: sameText((row: Estimate) => row.status),
  active: activeFilter<Estimate>(),
  ...timeFilters<Estimate>(),
  locationId: same(wholeNumber, (row: Estimate) => row.locationId),
};

const feed = (path: string) =>
  exportFeed<Estimate>({
    path: tenantPath("sales", path),
    rows: (world) => world.estimates.all(),
    show: (row, world) => showEstimate(world, row),
  });

const changesByEstimate = groupedBy((change: EstimateStatusChange) => change.estimateId);

const statusChanges = operation<World>({
  method: "GET",
  path: tenantPath("sales", "status/estimates/:id/changes"),
  run: (call) => {
    const { id } = find(call.state.estimates, pathId(call), "Estimate");
    return changesByEstimate(call.state.estimateStatusChanges, id).map(
      ({ estimateId: _estimate, ...change }) => change,
    );
  },
});

export const estimateOperations: Operation<World>[] = [
  list<Estimate>({
    path: tenantPath("sales", "estimates"),
    rows: (world) => world.estimates.all(),
    filters,
    sort: sortKeys<Estimate>(),
    orderBy: sortKeys<Estimate>(),
    show: (row, { state }) => showEstimate(state, row),
  }),
  list<EstimateItem>({
    path: tenantPath("sales", "estimates/items"),
    rows: (world) => world.estimateItems.all(),
    filters: {
      estimateId: same(wholeNumber, (row: EstimateItem) => row.estimateId),
      ids: idsFilter<EstimateItem>(),
      active: activeFilter<EstimateItem>(),
      ...timeFilters<EstimateItem>(),
    },
    sort: sortKeys<EstimateItem>(),
    show: showItem,
  }),
  get<Estimate>({
    path: tenantPath("sales", "estimates/:id"),
    label: "Estimate",
    from: (world) => world.estimates,
    missing: 400,
    show: (row, { state }) => showEstimate(state, row),
  }),
  statusChanges,
  ...estimateWrites,
  feed("export/estimates"),
  feed("estimates/export"),
];
