import { z } from "zod";
import {
  accepted,
  before,
  type Call,
  commaList,
  filter,
  guid,
  invalidField,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  pathId,
  queryValue,
  same,
  sortableStored,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Job } from "../world/jobs";
import type { Project } from "../world/projects";
import * as field from "./bodies";
import {
  allMustExist,
  externalDataFor,
  externalFilters,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";

const statusName = (world: World, project: Project): string | null =>
  project.statusId === null ? null : (world.projectStatuses.get(project.statusId)?.name ?? null);

const show = (world: World, project: Project, application?: string) => {
  const { external, active: _active, ...rest } = project;
  const subStatus = project.subStatusId === null ? null : world.projectSubStatuses.get(project.subStatusId);
  return {
    ...rest,
    status: statusName(world, project),
    subStatus: subStatus?.name ?? null,
    externalData: externalDataFor(external, application),
    jobIds: jobsOf(world, project.id),
  };
};

/** Indexes by the array of jobs; every change of a job creates a new array. */
const jobIdsByProject = new WeakMap<readonly Job[], Map<number, number[]>>();

/** @returns the IDs of a project's jobs */
const jobsOf = (world: World, projectId: number): number[] => {
  const all = world.jobs.all();
  let byProject = jobIdsByProject.get(all);
  if (!byProject) {
    byProject = new Map();
    for (const { projectId: own, id } of all)
      if (own !== null) byProject.set(own, [...(byProject.get(own) ?? []), id]);
    jobIdsByProject.set(all, byProject);
  }
  return byProject.get(projectId) ?? [];
};

/** Selects projects that have at least one job that passes the test. */
const withJob = (world: World, test: (job: Job) => boolean) => {
  const ids = new Set(
    world.jobs
      .all()
      .filter(test)
      .map(({ projectId }) => projectId),
  );
  return (project: Project) => ids.has(project.id);
};

const filters = {
  ids: idsFilter<Project>(),
  customerId: same(wholeNumber, (row: Project) => row.customerId),
  locationId: same(wholeNumber, (row: Project) => row.locationId),
  projectTypeId: same(wholeNumber, (row: Project) => row.projectTypeId),
  invoiceId: filter(wholeNumber, (id, world: World) => withJob(world, (job) => job.invoiceId === id)),
  technicianId: filter(wholeNumber, (id, world: World) => {
    const found = world.assignments.all().filter((each) => each.active && each.technicianId === id);
    const jobIds = new Set(found.map(({ jobId }) => jobId));
    return withJob(world, (job) => jobIds.has(job.id));
  }),
  jobId: filter(wholeNumber, (id, world: World) => withJob(world, (job) => job.id === id)),
  appointmentId: filter(wholeNumber, (id, world: World) => {
    const jobId = world.appointments.get(id)?.jobId;
    return withJob(world, (job) => job.id === jobId);
  }),
  projectManagerIds: oneOf(wholeNumber, (row: Project) => row.projectManagerIds),
  businessUnitIds: oneOf(wholeNumber, (row: Project) => row.businessUnitIds),
  ...timeFilters<Project>(),
  startsBefore: before((row: Project) => row.startDate),
  startsOnOrAfter: onOrAfter((row: Project) => row.startDate),
  completedBefore: before((row: Project) => row.actualCompletionDate),
  completedOnOrAfter: onOrAfter((row: Project) => row.actualCompletionDate),
  targetCompletionDateBefore: before((row: Project) => row.targetCompletionDate),
  targetCompletionDateOnOrAfter: onOrAfter((row: Project) => row.targetCompletionDate),
  status: filter(commaList(text), (names, world: World) => {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    return (row: Project) => wanted.has((statusName(world, row) ?? "None").toLowerCase());
  }),
  ...externalFilters<Project>(),
};

const newProject = z.strictObject({
  locationId: field.id,
  customerId: field.id.nullish(),
  projectTypeId: field.id.nullish(),
  projectManagerIds: z.array(field.id).nullish(),
  name: field.text.nullish(),
  summary: field.text.nullish(),
  statusId: field.id.nullish(),
  subStatusId: field.id.nullish(),
  startDate: field.timestamp.nullish(),
  targetCompletionDate: field.timestamp.nullish(),
  actualCompletionDate: field.timestamp.nullish(),
  customFields: z.array(field.customField).nullish(),
  externalData: field.newExternalData.nullish(),
  businessUnitIds: z.array(field.id).nullish(),
});

const changedProject = z.strictObject({
  projectManagerIds: z.array(field.id).optional(),
  jobIds: z.array(field.id).optional(),
  businessUnitIds: z.array(field.id).optional(),
  name: field.text.optional(),
  summary: field.text.optional(),
  statusId: field.id.optional(),
  subStatusId: field.id.optional(),
  projectTypeId: field.id.nullish(),
  startDate: field.timestamp.optional(),
  targetCompletionDate: field.timestamp.optional(),
  actualCompletionDate: field.timestamp.optional(),
  customFields: z.array(field.customField).optional(),
  externalData: field.changedExternalData.optional(),
});

type Common = Omit<z.output<typeof newProject>, "locationId" | "externalData" | "customFields">;

const checkReferences = (world: World, body: Common, statusId: number | null): void => {
  mustExist(world.projectTypes, body.projectTypeId, "projectTypeId");
  mustExist(world.projectStatuses, body.statusId, "statusId");
  mustExist(world.projectSubStatuses, body.subStatusId, "subStatusId");
  allMustExist(world.employees, body.projectManagerIds, "projectManagerIds");
  allMustExist(world.businessUnits, body.businessUnitIds, "businessUnitIds");
  if (body.subStatusId && world.projectSubStatuses.get(body.subStatusId)?.statusId !== statusId)
    throw invalidField(
      "subStatusId",
      `Sub-status ${body.subStatusId} does not belong to status ${statusId}.`,
    );
};

const optional = (value: string | null | undefined) => (value ? field.normalizeTimestamp(value) : value);

const createProject = operation<World, typeof newProject>({
  method: "POST",
  path: tenantPath("jpm", "projects"),
  body: newProject,
  run: ({ body, state: world }) => {
    mustExist(world.locations, body.locationId, "locationId");
    mustExist(world.customers, body.customerId, "customerId");
    checkReferences(world, body, body.statusId ?? null);
    const now = world.now();
    const id = world.projects.nextId();
    const project = world.projects.add({
      id,
      number: String(id),
      name: body.name ?? null,
      summary: body.summary ?? null,
      statusId: body.statusId ?? null,
      subStatusId: body.subStatusId ?? null,
      customerId: body.customerId ?? world.locations.get(body.locationId)!.customerId,
      locationId: body.locationId,
      projectTypeId: body.projectTypeId ?? null,
      projectManagerIds: body.projectManagerIds ?? [],
      businessUnitIds: body.businessUnitIds ?? [],
      startDate: optional(body.startDate) ?? null,
      targetCompletionDate: optional(body.targetCompletionDate) ?? null,
      actualCompletionDate: optional(body.actualCompletionDate) ?? null,
      createdOn: now,
      modifiedOn: now,
      customFields: field.writeCustomFields(world, "project", body.customFields) ?? [],
      active: true,
      external: field.writeExternalData({}, body.externalData),
    });
    return show(world, project, body.externalData?.applicationGuid);
  },
});

/** Replaces the jobs of a project. */
const setJobs = (world: World, projectId: number, jobIds: number[], modifiedOn: string): void => {
  for (const job of world.jobs.all()) {
    const isWanted = jobIds.includes(job.id);
    if (isWanted && job.projectId !== projectId) world.jobs.change(job.id, { projectId, modifiedOn });
    if (!isWanted && job.projectId === projectId) world.jobs.change(job.id, { projectId: null, modifiedOn });
  }
};

const updateProject = operation<World, typeof changedProject>({
  method: "PATCH",
  path: tenantPath("jpm", "projects/:id"),
  body: changedProject,
  run: (call) => {
    const world = call.state;
    const project = find(world.projects, pathId(call), "Project");
    const { jobIds, externalData, ...input } = call.body;
    checkReferences(world, input, input.statusId ?? project.statusId);
    allMustExist(world.jobs, jobIds, "jobIds");
    const modifiedOn = world.now();
    const customFields = field.writeCustomFields(world, "project", input.customFields);
    if (jobIds) setJobs(world, project.id, jobIds, modifiedOn);
    world.projects.change(project.id, {
      ...input,
      startDate: optional(input.startDate),
      targetCompletionDate: optional(input.targetCompletionDate),
      actualCompletionDate: optional(input.actualCompletionDate),
      customFields,
      external: field.writeExternalData(project.external, externalData),
      modifiedOn,
    });
    return show(world, project, externalData?.applicationGuid);
  },
});

const applicationOf = (call: Call<World>) => queryValue(call, "externalDataApplicationGuid");

export const projectOperations: Operation<World>[] = [
  list({
    path: tenantPath("jpm", "projects"),
    rows: (world) => world.projects.all(),
    filters,
    sort: {
      ...sortKeys<Project>(),
      Name: (row) => row.name,
      TargetCompletionDate: (row) => row.targetCompletionDate && sortableStored(row.targetCompletionDate),
    },
    show: (row, call) => show(call.state, row, applicationOf(call)),
  }),
  get({
    path: tenantPath("jpm", "projects/:id"),
    label: "Project",
    from: (world) => world.projects,
    query: { externalDataApplicationGuid: accepted(guid) },
    show: (row, call) => show(call.state, row, applicationOf(call)),
  }),
  createProject,
  updateProject,
  exportFeed({
    path: tenantPath("jpm", "export/projects"),
    rows: (world) => world.projects.all(),
    show: (row, world) => ({ ...show(world, row), active: row.active }),
  }),
];
