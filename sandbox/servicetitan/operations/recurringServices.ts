import { z } from "zod";
import {
  ApiError,
  accepted,
  choice,
  filter,
  flag,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  queryValue,
  same,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { followUpStatuses, type Membership } from "../world/memberships";
import {
  months,
  type RecurringService,
  type RecurringServiceEvent,
  type RecurringServiceType,
  recurrenceDurations,
  recurrenceTypes,
  recurrenceWeeks,
  recurringServiceOf,
  visitsFrom,
  weekdays,
} from "../world/recurringServices";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
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

/** Adds the recurring services of a membership at each of the locations, with their first visits. */
export const addRecurringServices = (world: World, membership: Membership, locationIds: number[]): void => {
  const type = world.membershipTypes.get(membership.membershipTypeId)!;
  for (const locationId of locationIds) {
    for (const part of type.recurringServices) {
      const serviceType = world.recurringServiceTypes.get(part.recurringServiceTypeId)!;
      const service = world.recurringServices.add(
        recurringServiceOf(membership, part, serviceType, locationId),
      );
      for (const date of visitsFrom(membership.from ?? membership.createdOn, part))
        world.recurringServiceEvents.add({
          locationRecurringServiceId: service.id,
          status: "NotAttempted",
          date,
          jobId: null,
          active: true,
          createdOn: service.createdOn,
          createdById: service.createdById,
          modifiedOn: service.modifiedOn,
        });
    }
  }
};

/** Deletes the recurring services of a membership, with their visits. Export feeds still return them. */
export const deleteRecurringServices = (world: World, membershipId: number): void => {
  const services = world.recurringServices.all().filter((each) => each.membershipId === membershipId);
  const ids = new Set(services.map(({ id }) => id));
  const events = world.recurringServiceEvents
    .all()
    .filter((event) => ids.has(event.locationRecurringServiceId));
  const activeIds = (rows: readonly { id: number; active: boolean }[]) =>
    rows.filter(({ active }) => active).map(({ id }) => id);
  const changes = { active: false, modifiedOn: world.now() };
  world.recurringServices.changeAll(activeIds(services), changes);
  world.recurringServiceEvents.changeAll(activeIds(events), changes);
};

const changedService = z.strictObject({
  name: field.text.optional(),
  active: field.flag.optional(),
  recurringServiceTypeId: field.id.optional(),
  durationType: z.enum(recurrenceDurations).optional(),
  durationLength: field.id.optional(),
  from: field.timestamp.optional(),
  memo: field.text.optional(),
  invoiceTemplateId: field.id.nullish(),
  invoiceTemplateForFollowingYearsId: field.id.nullish(),
  businessUnitId: field.id.optional(),
  jobTypeId: field.id.optional(),
  campaignId: field.id.optional(),
  priority: field.priority.optional(),
  jobSummary: field.text.optional(),
  recurrenceType: z.enum(recurrenceTypes).optional(),
  recurrenceInterval: field.id.optional(),
  recurrenceMonths: z.array(z.enum(months)).optional(),
  recurrenceDaysOfWeek: z.array(z.enum(weekdays)).optional(),
  recurrenceWeek: z.enum(recurrenceWeeks).optional(),
  recurrenceDayOfNthWeek: z.enum(weekdays).nullish(),
  jobStartTime: field.text.regex(/^\d{2}:\d{2}:\d{2}$/, "It must be a time of day.").nullish(),
  estimatedPayrollCost: field.decimal.nullish(),
  tagTypeIds: z.array(field.id).optional(),
  preferredTechnicianIds: z.array(field.id).optional(),
});

const updateService = operation<World, typeof changedService>({
  method: "PATCH",
  path: tenantPath("memberships", "recurring-services/:id"),
  body: changedService,
  run: (call) => {
    const { body, state: world } = call;
    const service = find(world.recurringServices, pathId(call), "Recurring service");
    mustExist(world.recurringServiceTypes, body.recurringServiceTypeId, "recurringServiceTypeId");
    mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
    mustExist(world.jobTypes, body.jobTypeId, "jobTypeId");
    mustExist(world.campaigns, body.campaignId, "campaignId");
    allMustExist(world.tagTypes, body.tagTypeIds, "tagTypeIds");
    allMustExist(world.technicians, body.preferredTechnicianIds, "preferredTechnicianIds");
    const { recurrenceType, recurrenceInterval } = { ...service, ...body };
    if (recurrenceInterval === 0 && recurrenceType !== "Seasonal")
      throw invalidField("recurrenceInterval", `It must be at least 1 for ${recurrenceType}.`);
    world.recurringServices.change(service.id, {
      ...body,
      from: body.from && field.normalizeTimestamp(body.from),
      modifiedOn: world.now(),
    });
    return { id: service.id };
  },
});

const services: Operation<World>[] = [
  list<RecurringService>({
    path: tenantPath("memberships", "recurring-services"),
    rows: (world) => world.recurringServices.all(),
    filters: {
      ids: idsFilter<RecurringService>(),
      membershipIds: oneOf(wholeNumber, (row: RecurringService) => row.membershipId),
      locationIds: oneOf(wholeNumber, (row: RecurringService) => row.locationId),
      includeTechnicians: accepted<RecurringService>(flag),
      active: activeFilter<RecurringService>(),
      ...timeFilters<RecurringService>(),
    },
    sort: sortKeys<RecurringService>(),
    show: (row, call) => {
      const isWanted = queryValue(call, "includeTechnicians")?.toLowerCase() === "true";
      return { ...row, preferredTechnicianIds: isWanted ? row.preferredTechnicianIds : null };
    },
  }),
  get<RecurringService>({
    path: tenantPath("memberships", "recurring-services/:id"),
    label: "Recurring service",
    from: (world) => world.recurringServices,
    show: (row) => row,
  }),
  updateService,
  exportFeed<RecurringService>({
    path: tenantPath("memberships", "export/recurring-services"),
    rows: (world) => world.recurringServices.all(),
    show: (row) => row,
  }),
];

const showEvent = (world: World, { active: _active, ...event }: RecurringServiceEvent) => {
  const service = world.recurringServices.get(event.locationRecurringServiceId)!;
  const membership = service.membershipId === null ? undefined : world.memberships.get(service.membershipId);
  const type = membership && world.membershipTypes.get(membership.membershipTypeId);
  return {
    ...event,
    locationRecurringServiceName: service.name,
    membershipId: service.membershipId,
    membershipName: type?.name ?? null,
  };
};

const visit = z.strictObject({ jobId: field.id });

/** Declares an operation that marks a visit as done or not done by a job. */
const mark = (
  path: string,
  changes: (event: RecurringServiceEvent, jobId: number) => Partial<RecurringServiceEvent>,
) =>
  operation<World, typeof visit>({
    method: "POST",
    path: tenantPath("memberships", `recurring-service-events/:id/${path}`),
    body: visit,
    run: (call) => {
      const { body, state: world } = call;
      const event = find(world.recurringServiceEvents, pathId(call), "Recurring service event");
      mustExist(world.jobs, body.jobId, "jobId");
      world.recurringServiceEvents.change(event.id, {
        ...changes(event, body.jobId),
        modifiedOn: world.now(),
      });
      return { id: event.id };
    },
  });

const events: Operation<World>[] = [
  list<RecurringServiceEvent>({
    path: tenantPath("memberships", "recurring-service-events"),
    rows: (world) => world.recurringServiceEvents.all().filter(({ active }) => active),
    filters: {
      ids: idsFilter<RecurringServiceEvent>(),
      locationId: filter(
        wholeNumber,
        (id, world: World) => (row: RecurringServiceEvent) =>
          world.recurringServices.get(row.locationRecurringServiceId)?.locationId === id,
      ),
      jobId: same(wholeNumber, (row: RecurringServiceEvent) => row.jobId),
      status: same(choice(...followUpStatuses), (row: RecurringServiceEvent) => row.status),
      ...timeFilters<RecurringServiceEvent>(),
    },
    show: (row, call) => showEvent(call.state, row),
  }),
  mark("mark-complete", ({ id, status }, jobId) => {
    if (status === "Won") throw new ApiError(400, `Recurring service event ${id} is already complete`);
    return { status: "Won", jobId };
  }),
  mark("mark-incomplete", ({ id, jobId: own }, jobId) => {
    if (own !== jobId)
      throw invalidField("jobId", `Recurring service event ${id} was not completed by job ${jobId}.`);
    return { status: "NotAttempted", jobId: null };
  }),
  exportFeed<RecurringServiceEvent>({
    path: tenantPath("memberships", "export/recurring-service-events"),
    rows: (world) => world.recurringServiceEvents.all(),
    show: (row, world) => ({ ...showEvent(world, row), active: row.active }),
  }),
];

const types: Operation<World>[] = [
  list<RecurringServiceType>({
    path: tenantPath("memberships", "recurring-service-types"),
    rows: (world) => world.recurringServiceTypes.all(),
    filters: {
      ids: idsFilter<RecurringServiceType>(),
      membershipTypeId: filter(wholeNumber, (id, world: World) => {
        const included = world.membershipTypes.get(id)?.recurringServices ?? [];
        const ids = new Set(included.map(({ recurringServiceTypeId }) => recurringServiceTypeId));
        return (row: RecurringServiceType) => ids.has(row.id);
      }),
      recurrenceType: same(choice(...recurrenceTypes), (row: RecurringServiceType) => row.recurrenceType),
      durationType: same(choice(...recurrenceDurations), (row: RecurringServiceType) => row.durationType),
      active: activeFilter<RecurringServiceType>(),
      ...timeFilters<RecurringServiceType>(),
    },
    sort: { ...sortKeys<RecurringServiceType>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  get<RecurringServiceType>({
    path: tenantPath("memberships", "recurring-service-types/:id"),
    label: "Recurring service type",
    from: (world) => world.recurringServiceTypes,
    show: (row) => row,
  }),
  exportFeed<RecurringServiceType>({
    path: tenantPath("memberships", "export/recurring-service-types"),
    rows: (world) => world.recurringServiceTypes.all(),
    show: (row) => row,
  }),
];

export const recurringServiceOperations = [...services, ...events, ...types];
