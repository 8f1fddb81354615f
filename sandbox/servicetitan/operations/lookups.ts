import { z } from "zod";
import {
  accepted,
  atLeast,
  atMost,
  choice,
  contains,
  filter,
  guid,
  type Operation,
  operation,
  pathId,
  queryValue,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type {
  BusinessUnit,
  CallReason,
  JobCancelReason,
  JobHoldReason,
  JobType,
  ProjectStatus,
  ProjectSubStatus,
  ProjectType,
  TagType,
  UserRole,
  Zone,
} from "../world/lookups";
import type { ExternalData } from "../world/shared";
import * as field from "./bodies";
import {
  activeFilter,
  createdFilters,
  externalDataFor,
  find,
  get,
  idsFilter,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";

type Reason = JobCancelReason | JobHoldReason;

const withExternalData = (application: string | undefined, row: { external: ExternalData }) => {
  const { external, ...rest } = row;
  return { ...rest, externalData: externalDataFor(external, application) };
};

const showBusinessUnit = (row: BusinessUnit, application?: string) => withExternalData(application, row);
export const showJobType = (row: JobType, application?: string) => withExternalData(application, row);
const guidParameter = "externalDataApplicationGuid";

const reasons = (path: string, from: (world: World) => readonly Reason[]) =>
  list<Reason>({
    path: tenantPath("jpm", path),
    rows: from,
    filters: { active: activeFilter<Reason>("Any"), ...timeFilters<Reason>() },
    sort: sortKeys<Reason>(),
    show: (row) => row,
  });

const showStatus = ({ id, name, order, modifiedOn }: ProjectStatus) => ({ id, name, order, modifiedOn });
const showSubStatus = ({ createdOn: _created, ...row }: ProjectSubStatus) => row;

const changedBusinessUnit = z.strictObject({ externalData: field.changedExternalData.optional() });

const updateBusinessUnit = operation<World, typeof changedBusinessUnit>({
  method: "PATCH",
  path: tenantPath("settings", "business-units/:id"),
  body: changedBusinessUnit,
  run: (call) => {
    const world = call.state;
    const { id, external } = find(world.businessUnits, pathId(call), "Business unit");
    world.businessUnits.change(id, {
      external: field.writeExternalData(external, call.body.externalData),
      modifiedOn: world.now(),
    });
    return { id };
  },
});

const settings: Operation<World>[] = [
  list<BusinessUnit>({
    path: tenantPath("settings", "business-units"),
    rows: (world) => world.businessUnits.all(),
    filters: {
      ids: idsFilter<BusinessUnit>(),
      name: contains((row: BusinessUnit) => row.name),
      active: activeFilter<BusinessUnit>(),
      ...timeFilters<BusinessUnit>(),
      [guidParameter]: accepted(guid),
    },
    show: (row, call) => showBusinessUnit(row, queryValue(call, guidParameter)),
  }),
  get<BusinessUnit>({
    path: tenantPath("settings", "business-units/:id"),
    label: "Business unit",
    from: (world) => world.businessUnits,
    query: { [guidParameter]: accepted(guid) },
    show: (row, call) => showBusinessUnit(row, queryValue(call, guidParameter)),
  }),
  updateBusinessUnit,
  exportFeed<BusinessUnit>({
    path: tenantPath("settings", "export/business-units"),
    rows: (world) => world.businessUnits.all(),
    show: (row) => showBusinessUnit(row),
  }),
  list<UserRole>({
    path: tenantPath("settings", "user-roles"),
    rows: (world) => world.userRoles.all(),
    filters: {
      ids: idsFilter<UserRole>(),
      name: contains((row: UserRole) => row.name),
      active: activeFilter<UserRole>(),
      ...createdFilters<UserRole>(),
      employeeType: filter(
        choice("None", "Employee", "Technician", "All"),
        (value) => (row: UserRole) => value === "All" || row.employeeType === value,
      ),
    },
    show: (row) => row,
  }),
  list<TagType>({
    path: tenantPath("settings", "tag-types"),
    rows: (world) => world.tagTypes.all(),
    filters: { active: activeFilter<TagType>(), ...timeFilters<TagType>() },
    sort: { ...sortKeys<TagType>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  exportFeed<TagType>({
    path: tenantPath("settings", "export/tag-types"),
    rows: (world) => world.tagTypes.all(),
    show: (row) => row,
  }),
];

const jobManagement: Operation<World>[] = [
  list<JobType>({
    path: tenantPath("jpm", "job-types"),
    rows: (world) => world.jobTypes.all(),
    filters: {
      name: contains((row: JobType) => row.name),
      minDuration: atLeast(wholeNumber, (row: JobType) => row.duration),
      maxDuration: atMost(wholeNumber, (row: JobType) => row.duration),
      priority: sameText((row: JobType) => row.priority),
      ids: idsFilter<JobType>(),
      active: activeFilter<JobType>(),
      ...timeFilters<JobType>(),
      [guidParameter]: accepted(guid),
    },
    orderBy: sortKeys<JobType>(),
    show: (row, call) => showJobType(row, queryValue(call, guidParameter)),
  }),
  get<JobType>({
    path: tenantPath("jpm", "job-types/:id"),
    label: "Job type",
    from: (world) => world.jobTypes,
    query: { [guidParameter]: accepted(guid) },
    show: (row, call) => showJobType(row, queryValue(call, guidParameter)),
  }),
  reasons("job-cancel-reasons", (world) => world.jobCancelReasons.all()),
  reasons("job-hold-reasons", (world) => world.jobHoldReasons.all()),
  list<ProjectStatus>({
    path: tenantPath("jpm", "project-statuses"),
    rows: (world) => world.projectStatuses.all(),
    filters: {
      name: contains((row: ProjectStatus) => row.name),
      ids: idsFilter<ProjectStatus>(),
      ...timeFilters<ProjectStatus>(),
    },
    sort: { ...sortKeys<ProjectStatus>(), Name: (row) => row.name, Order: (row) => row.order },
    show: showStatus,
  }),
  get<ProjectStatus>({
    path: tenantPath("jpm", "project-statuses/:id"),
    label: "Project status",
    from: (world) => world.projectStatuses,
    show: showStatus,
  }),
  list<ProjectSubStatus>({
    path: tenantPath("jpm", "project-substatuses"),
    rows: (world) => world.projectSubStatuses.all(),
    filters: {
      name: contains((row: ProjectSubStatus) => row.name),
      statusId: same(wholeNumber, (row: ProjectSubStatus) => row.statusId),
      ids: idsFilter<ProjectSubStatus>(),
      ...timeFilters<ProjectSubStatus>(),
      active: activeFilter<ProjectSubStatus>(),
    },
    sort: {
      ...sortKeys<ProjectSubStatus>(),
      Name: (row) => row.name,
      Order: (row) => row.order,
      StatusId: (row) => row.statusId,
    },
    show: showSubStatus,
  }),
  get<ProjectSubStatus>({
    path: tenantPath("jpm", "project-substatuses/:id"),
    label: "Project sub-status",
    from: (world) => world.projectSubStatuses,
    show: showSubStatus,
  }),
  list<ProjectType>({
    path: tenantPath("jpm", "project-types"),
    rows: (world) => world.projectTypes.all(),
    show: (row) => row,
  }),
  get<ProjectType>({
    path: tenantPath("jpm", "project-types/:id"),
    label: "Project type",
    from: (world) => world.projectTypes,
    show: (row) => row,
  }),
];

const otherModules: Operation<World>[] = [
  list<CallReason>({
    path: tenantPath("jbce", "call-reasons"),
    rows: (world) => world.callReasons.all(),
    filters: { active: activeFilter<CallReason>(), ...timeFilters<CallReason>() },
    sort: sortKeys<CallReason>(),
    show: (row) => row,
  }),
  list<Zone>({
    path: tenantPath("dispatch", "zones"),
    rows: (world) => world.zones.all(),
    filters: { ...timeFilters<Zone>(), active: activeFilter<Zone>() },
    sort: sortKeys<Zone>(),
    show: (row) => row,
  }),
  get<Zone>({
    path: tenantPath("dispatch", "zones/:id"),
    label: "Zone",
    from: (world) => world.zones,
    show: (row) => row,
  }),
];

export const lookupOperations = [...settings, ...jobManagement, ...otherModules];
