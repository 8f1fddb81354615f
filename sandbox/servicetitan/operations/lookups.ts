import {
  accepted,
  askedFor,
  atLeast,
  atMost,
  choice,
  contains,
  filter,
  guid,
  type Operation,
  same,
  sameText,
  text,
  wholeNumber,
} from "../../core";
import type { Campaign } from "../seed/campaigns";
import type * as rows from "../seed/lookups";
import type { World } from "../world";
import {
  activeFilter,
  createdFilters,
  externalDataFor,
  get,
  idsFilter,
  list,
  sortKeys,
  timeFilters,
  under,
} from "./common";
import { exportFeed } from "./exportFeed";

type Row<Seed extends keyof typeof rows> = (typeof rows)[Seed] extends (world: World) => (infer One)[]
  ? One
  : never;

type Reason = Row<"seedJobCancelReasons">;
type Status = Row<"seedProjectStatuses">;
type SubStatus = Row<"seedProjectSubStatuses">;
type Zone = Row<"seedZones">;

const application = (asked: string | undefined, row: { external: rows.BusinessUnit["external"] }) => {
  const { external, ...rest } = row;
  return { ...rest, externalData: externalDataFor(external, asked) };
};

const showBusinessUnit = (row: rows.BusinessUnit, asked?: string) => application(asked, row);
const showJobType = (row: rows.JobType, asked?: string) => application(asked, row);
const guidParameter = "externalDataApplicationGuid";

const reasons = (path: string, from: (world: World) => readonly Reason[]) =>
  list<Reason>({
    path: under("jpm", path),
    rows: from,
    filters: { active: activeFilter<Reason>("Any"), ...timeFilters<Reason>() },
    sort: sortKeys<Reason>(),
    show: (row) => row,
  });

const showStatus = ({ id, name, order, modifiedOn }: Status) => ({ id, name, order, modifiedOn });
const showSubStatus = ({ createdOn: _created, ...row }: SubStatus) => row;

const settings: Operation<World>[] = [
  list<rows.BusinessUnit>({
    path: under("settings", "business-units"),
    rows: (world) => world.businessUnits.all(),
    filters: {
      ids: idsFilter<rows.BusinessUnit>(),
      name: contains((row: rows.BusinessUnit) => row.name),
      active: activeFilter<rows.BusinessUnit>(),
      ...timeFilters<rows.BusinessUnit>(),
      [guidParameter]: accepted(guid),
    },
    show: (row, call) => showBusinessUnit(row, askedFor(call, guidParameter)),
  }),
  get<rows.BusinessUnit>({
    path: under("settings", "business-units/:id"),
    what: "Business unit",
    from: (world) => world.businessUnits,
    query: { [guidParameter]: accepted(guid) },
    show: (row, call) => showBusinessUnit(row, askedFor(call, guidParameter)),
  }),
  exportFeed<rows.BusinessUnit>({
    path: under("settings", "export/business-units"),
    rows: (world) => world.businessUnits.all(),
    show: (row) => showBusinessUnit(row),
  }),
  list<rows.UserRole>({
    path: under("settings", "user-roles"),
    rows: (world) => world.userRoles.all(),
    filters: {
      ids: idsFilter<rows.UserRole>(),
      name: contains((row: rows.UserRole) => row.name),
      active: activeFilter<rows.UserRole>(),
      ...createdFilters<rows.UserRole>(),
      employeeType: filter(
        choice("None", "Employee", "Technician", "All"),
        (value) => (row: rows.UserRole) => value === "All" || row.employeeType === value,
      ),
    },
    show: (row) => row,
  }),
  list<rows.TagType>({
    path: under("settings", "tag-types"),
    rows: (world) => world.tagTypes.all(),
    filters: { active: activeFilter<rows.TagType>(), ...timeFilters<rows.TagType>() },
    sort: { ...sortKeys<rows.TagType>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  exportFeed<rows.TagType>({
    path: under("settings", "export/tag-types"),
    rows: (world) => world.tagTypes.all(),
    show: (row) => row,
  }),
];

const jobManagement: Operation<World>[] = [
  list<rows.JobType>({
    path: under("jpm", "job-types"),
    rows: (world) => world.jobTypes.all(),
    filters: {
      name: contains((row: rows.JobType) => row.name),
      minDuration: atLeast(wholeNumber, (row: rows.JobType) => row.duration),
      maxDuration: atMost(wholeNumber, (row: rows.JobType) => row.duration),
      priority: sameText((row: rows.JobType) => row.priority),
      ids: idsFilter<rows.JobType>(),
      active: activeFilter<rows.JobType>(),
      ...timeFilters<rows.JobType>(),
      [guidParameter]: accepted(guid),
    },
    orderBy: sortKeys<rows.JobType>(),
    show: (row, call) => showJobType(row, askedFor(call, guidParameter)),
  }),
  get<rows.JobType>({
    path: under("jpm", "job-types/:id"),
    what: "Job type",
    from: (world) => world.jobTypes,
    query: { [guidParameter]: accepted(guid) },
    show: (row, call) => showJobType(row, askedFor(call, guidParameter)),
  }),
  reasons("job-cancel-reasons", (world) => world.jobCancelReasons.all()),
  reasons("job-hold-reasons", (world) => world.jobHoldReasons.all()),
  list<Status>({
    path: under("jpm", "project-statuses"),
    rows: (world) => world.projectStatuses.all(),
    filters: {
      name: contains((row: Status) => row.name),
      ids: idsFilter<Status>(),
      ...timeFilters<Status>(),
    },
    sort: { ...sortKeys<Status>(), Name: (row) => row.name, Order: (row) => row.order },
    show: showStatus,
  }),
  get<Status>({
    path: under("jpm", "project-statuses/:id"),
    what: "Project status",
    from: (world) => world.projectStatuses,
    show: showStatus,
  }),
  list<SubStatus>({
    path: under("jpm", "project-substatuses"),
    rows: (world) => world.projectSubStatuses.all(),
    filters: {
      name: contains((row: SubStatus) => row.name),
      statusId: same(wholeNumber, (row: SubStatus) => row.statusId),
      ids: idsFilter<SubStatus>(),
      ...timeFilters<SubStatus>(),
      active: activeFilter<SubStatus>(),
    },
    sort: {
      ...sortKeys<SubStatus>(),
      Name: (row) => row.name,
      Order: (row) => row.order,
      StatusId: (row) => row.statusId,
    },
    show: showSubStatus,
  }),
  get<SubStatus>({
    path: under("jpm", "project-substatuses/:id"),
    what: "Project sub-status",
    from: (world) => world.projectSubStatuses,
    show: showSubStatus,
  }),
  list<Row<"seedProjectTypes">>({
    path: under("jpm", "project-types"),
    rows: (world) => world.projectTypes.all(),
    show: (row) => row,
  }),
  get<Row<"seedProjectTypes">>({
    path: under("jpm", "project-types/:id"),
    what: "Project type",
    from: (world) => world.projectTypes,
    show: (row) => row,
  }),
];

const campaignFilters = {
  ...timeFilters<Campaign>(),
  active: activeFilter<Campaign>(),
  ids: idsFilter<Campaign>(),
  name: contains((row: Campaign) => row.name),
  campaignPhoneNumber: filter(
    text,
    (value) => (row: Campaign) => row.campaignPhoneNumbers.includes(value.replace(/\D/g, "")),
  ),
};

const elsewhere: Operation<World>[] = [
  list<Campaign>({
    path: under("marketing", "campaigns"),
    rows: (world) => world.campaigns.all(),
    filters: campaignFilters,
    sort: { ...sortKeys<Campaign>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  get<Campaign>({
    path: under("marketing", "campaigns/:id"),
    what: "Campaign",
    from: (world) => world.campaigns,
    missing: 400,
    show: (row) => row,
  }),
  list<Zone>({
    path: under("dispatch", "zones"),
    rows: (world) => world.zones.all(),
    filters: { ...timeFilters<Zone>(), active: activeFilter<Zone>() },
    sort: sortKeys<Zone>(),
    show: (row) => row,
  }),
  get<Zone>({
    path: under("dispatch", "zones/:id"),
    what: "Zone",
    from: (world) => world.zones,
    show: (row) => row,
  }),
];

export const lookupOperations = [...settings, ...jobManagement, ...elsewhere];
