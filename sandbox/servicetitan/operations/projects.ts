import { z } from "zod";
import {
  accepted,
  askedFor,
  badField,
  before,
  type Call,
  commaList,
  comparableStored,
  filter,
  guid,
  idPart,
  type Operation,
  oneOf,
  onOrAfter,
  operation,
  same,
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
  timeFilters,
  under,
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

const grouped = new WeakMap<readonly Job[], Map<number, number[]>>();

/** Job ids by project, grouped anew after every change of a job. */
const jobsOf = (world: World, projectId: number): number[] => {
  const all = world.jobs.all();
  let byProject = grouped.get(all);
  if (!byProject) {
    byProject = new Map();
    for (const { projectId: own, id } of all)
      if (own !== null) byProject.set(own, [...(byProject.get(own) ?? []), id]);
    grouped.set(all, byProject);
  }
  return byProject.get(projectId) ?? [];
};

/** Keeps the projects of which some job passes. */
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
  startDate: field.instant.nullish(),
  targetCompletionDate: field.instant.nullish(),
  actualCompletionDate: field.instant.nullish(),
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
  startDate: field.instant.optional(),
  targetCompletionDate: field.instant.optional(),
  actualCompletionDate: field.instant.optional(),
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
    throw badField("subStatusId", `Sub-status ${body.subStatusId} is not one of status ${statusId}.`);
};

const moment = (value: string | null | undefined) => (value ? field.storeInstant(value) : value);

const createProject = operation<World, typeof newProject>({
  method: "POST",
  path: under("jpm", "projects"),
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
      startDate: moment(body.startDate) ?? null,
      targetCompletionDate: moment(body.targetCompletionDate) ?? null,
      actualCompletionDate: moment(body.actualCompletionDate) ?? null,
      createdOn: now,
      modifiedOn: now,
      customFields: field.writeCustomFields(world, "project", body.customFields) ?? [],
      active: true,
      external: field.writeExternalData({}, body.externalData),
    });
    return show(world, project, body.externalData?.applicationGuid);
  },
});

/** Makes exactly these the jobs of a project. */
const setJobs = (world: World, projectId: number, jobIds: number[], modifiedOn: string): void => {
  for (const job of world.jobs.all()) {
    const isWanted = jobIds.includes(job.id);
    if (isWanted && job.projectId !== projectId) world.jobs.change(job.id, { projectId, modifiedOn });
    if (!isWanted && job.projectId === projectId) world.jobs.change(job.id, { projectId: null, modifiedOn });
  }
};

const updateProject = operation<World, typeof changedProject>({
  method: "PATCH",
  path: under("jpm", "projects/:id"),
  body: changedProject,
  run: (call) => {
    const world = call.state;
    const project = find(world.projects, idPart(call), "Project");
    const { jobIds, externalData, ...given } = call.body;
    checkReferences(world, given, given.statusId ?? project.statusId);
    allMustExist(world.jobs, jobIds, "jobIds");
    const modifiedOn = world.now();
    const customFields = field.writeCustomFields(world, "project", given.customFields);
    if (jobIds) setJobs(world, project.id, jobIds, modifiedOn);
    world.projects.change(project.id, {
      ...given,
      startDate: moment(given.startDate),
      targetCompletionDate: moment(given.targetCompletionDate),
      actualCompletionDate: moment(given.actualCompletionDate),
      customFields,
      external: field.writeExternalData(project.external, externalData),
      modifiedOn,
    });
    return show(world, project, externalData?.applicationGuid);
  },
});

const asked = (call: Call<World>) => askedFor(call, "externalDataApplicationGuid");

export const projectOperations: Operation<World>[] = [
  list({
    path: under("jpm", "projects"),
    rows: (world) => world.projects.all(),
    filters,
    sort: {
      ...sortKeys<Project>(),
      Name: (row) => row.name,
      TargetCompletionDate: (row) => row.targetCompletionDate && comparableStored(row.targetCompletionDate),
    },
    show: (row, call) => show(call.state, row, asked(call)),
  }),
  get({
    path: under("jpm", "projects/:id"),
    what: "Project",
    from: (world) => world.projects,
    query: { externalDataApplicationGuid: accepted(guid) },
    show: (row, call) => show(call.state, row, asked(call)),
  }),
  createProject,
  updateProject,
  exportFeed({
    path: under("jpm", "export/projects"),
    rows: (world) => world.projects.all(),
    show: (row, world) => ({ ...show(world, row), active: row.active }),
  }),
];
