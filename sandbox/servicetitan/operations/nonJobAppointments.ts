import { z } from "zod";
import {
  ApiError,
  filter,
  flag,
  invalidField,
  type Operation,
  onOrAfter,
  onOrBefore,
  operation,
  pathId,
  same,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import {
  type NonJobAppointment,
  type Recurrence,
  repeatEndTypes,
  repeatFrequencies,
} from "../world/schedules";
import * as field from "./bodies";
import { find, get, idsFilter, list, mustExist, sortKeys, tenantPath, timeFilters } from "./common";
import { checkWeekdays } from "./weekdays";

const path = (rest = "") => tenantPath("dispatch", `non-job-appointments${rest}`);

/** A .NET TimeSpan that is not negative. */
const duration = z.string().regex(/^(?:\d+\.)?(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "It must be a time span.");

const body = z.strictObject({
  technicianId: field.id,
  start: field.timestamp,
  duration,
  name: field.text.min(1),
  timesheetCodeId: field.id.nullish(),
  summary: field.text.nullish(),
  clearDispatchBoard: field.flag.nullish(),
  clearTechnicianView: field.flag.nullish(),
  showOnTechnicianSchedule: field.flag.nullish(),
  removeTechnicianFromCapacityPlanning: field.flag.nullish(),
  allDay: field.flag.nullish(),
  repeat: field.flag.nullish(),
  countOccurrences: field.id.nullish(),
  interval: field.id.nullish(),
  frequency: z.enum(repeatFrequencies).nullish(),
  endType: z.enum(repeatEndTypes).nullish(),
  endOn: field.timestamp.nullish(),
  daysOfWeek: field.text.nullish(),
});

type Body = z.output<typeof body>;

const recurrenceOf = ({ start, ...input }: Body): Recurrence => {
  if (input.daysOfWeek) checkWeekdays(input.daysOfWeek, "daysOfWeek");
  if (input.repeat) {
    if (!input.frequency) throw invalidField("frequency", "It is required for a repeating appointment.");
    if (input.endType === "After" && !(input.countOccurrences && input.countOccurrences > 0))
      throw invalidField("countOccurrences", "It must be at least 1.");
    if (input.endType === "On" && !input.endOn)
      throw invalidField("endOn", "It is required for the end type On.");
    if (input.endType === "On" && input.endOn) field.checkSpan(start, input.endOn, "endOn");
  }
  return {
    repeat: input.repeat ?? false,
    countOccurrences: input.countOccurrences ?? null,
    interval: input.interval ?? null,
    frequency: input.frequency ?? null,
    endType: input.endType ?? null,
    endOn: input.endOn ? field.normalizeTimestamp(input.endOn) : null,
    daysOfWeek: input.daysOfWeek ?? null,
  };
};

/** A write replaces all fields: those that the body leaves out become empty. */
const checked = (world: World, input: Body) => {
  mustExist(world.technicians, input.technicianId, "technicianId");
  mustExist(world.timesheetCodes, input.timesheetCodeId, "timesheetCodeId");
  return {
    technicianId: input.technicianId,
    start: field.normalizeTimestamp(input.start),
    duration: input.duration,
    name: input.name,
    timesheetCodeId: input.timesheetCodeId ?? 0,
    summary: input.summary ?? "",
    clearDispatchBoard: input.clearDispatchBoard ?? false,
    clearTechnicianView: input.clearTechnicianView ?? false,
    showOnTechnicianSchedule: input.showOnTechnicianSchedule ?? false,
    removeTechnicianFromCapacityPlanning: input.removeTechnicianFromCapacityPlanning ?? false,
    allDay: input.allDay ?? false,
    recurrence: recurrenceOf(input),
  };
};

const showListed = ({ recurrence: _, ...row }: NonJobAppointment) => row;
const show = ({ modifiedOn: _, ...row }: NonJobAppointment) => showListed(row as NonJobAppointment);

/** The response to a creation has numbers in place of the names that the request has. */
const showCreated = (row: NonJobAppointment) => {
  const { frequency, endType, daysOfWeek, ...recurrence } = row.recurrence;
  return {
    ...show(row),
    ...recurrence,
    frequency: frequency && repeatFrequencies.indexOf(frequency),
    endType: endType && repeatEndTypes.indexOf(endType),
    daysOfWeek: daysOfWeek ?? "",
  };
};

const create = operation<World, typeof body>({
  method: "POST",
  path: path(),
  body,
  run: ({ body: input, state: world }) => {
    const now = world.now();
    const row = world.nonJobAppointments.add({
      ...checked(world, input),
      active: true,
      createdById: world.employees.all()[0]!.userId,
      createdOn: now,
      modifiedOn: now,
    });
    return showCreated(row);
  },
});

const update = operation<World, typeof body>({
  method: "PUT",
  path: path("/:id"),
  body,
  run: (call) => {
    const world = call.state;
    const { id, active } = find(world.nonJobAppointments, pathId(call), "Non-job appointment", 400);
    if (!active) throw new ApiError(409, `Non-job appointment ${id} is not active.`);
    const changes = { ...checked(world, call.body), modifiedOn: world.now() };
    return show(world.nonJobAppointments.change(id, changes));
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: path("/:id"),
  run: (call) => {
    const world = call.state;
    const { id, active } = find(world.nonJobAppointments, pathId(call), "Non-job appointment");
    if (!active) throw new ApiError(404, `Non-job appointment ${id} was not found`);
    world.nonJobAppointments.change(id, { active: false, modifiedOn: world.now() });
    return { message: `Non-job appointment ${id} was deleted.`, id };
  },
});

type Row = NonJobAppointment;

export const nonJobAppointmentOperations: Operation<World>[] = [
  list<Row>({
    path: path(),
    rows: (world) => world.nonJobAppointments.all(),
    filters: {
      ids: idsFilter<Row>(),
      technicianId: same(wholeNumber, (row: Row) => row.technicianId),
      startsOnOrAfter: onOrAfter((row: Row) => row.start),
      startsOnOrBefore: onOrBefore((row: Row) => row.start),
      timesheetCodeId: same(wholeNumber, (row: Row) => row.timesheetCodeId),
      activeOnly: filter(flag, (value) => (row: Row) => !value || row.active),
      showOnTechnicianSchedule: same(flag, (row: Row) => row.showOnTechnicianSchedule),
      ...timeFilters<Row>(),
    },
    sort: sortKeys<Row>(),
    show: showListed,
  }),
  get<Row>({
    path: path("/:id"),
    label: "Non-job appointment",
    from: (world) => world.nonJobAppointments,
    missing: 400,
    show,
  }),
  create,
  update,
  remove,
];
