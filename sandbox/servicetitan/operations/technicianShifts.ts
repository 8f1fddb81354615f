import { z } from "zod";
import {
  ApiError,
  choice,
  contains,
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
import { shiftRepeatTypes, shiftTypes, type TechnicianShift } from "../world/schedules";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  find,
  get,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { checkWeekdays } from "./weekdays";

const path = (rest = "") => tenantPath("dispatch", `technician-shifts${rest}`);

const DAY_MS = 86_400_000;
/** The sandbox does not create longer series. */
const MOST_SHIFTS = 1000;

const newShift = z.strictObject({
  technicianIds: z.array(field.id).min(1),
  shiftType: z.enum(shiftTypes),
  title: field.text.min(1),
  start: field.timestamp,
  end: field.timestamp,
  note: field.text.nullish(),
  timesheetCodeId: field.id.nullish(),
  repeatType: z.enum(shiftRepeatTypes),
  repeatEndDate: field.timestamp.nullish(),
  repeatInterval: field.id.nullish(),
  shiftDays: field.text.nullish(),
});

const changedShift = z.strictObject({
  shiftType: z.enum(shiftTypes).optional(),
  title: field.text.optional(),
  start: field.timestamp.optional(),
  end: field.timestamp.optional(),
  note: field.text.optional(),
  timesheetCodeId: field.id.nullish(),
});

const period = z.strictObject({ start: field.timestamp, end: field.timestamp });

const weekOf = (time: number) => Math.floor((time / DAY_MS + 4) / 7);

/** The starts of a series, in milliseconds. The first is that of the body, unless its day is not one of the series. */
const startsOf = ({ start, ...input }: z.output<typeof newShift>): number[] => {
  const first = Date.parse(field.normalizeTimestamp(start));
  if (input.repeatType === "Never") return [first];
  if (!input.repeatEndDate) throw invalidField("repeatEndDate", "It is required for a series of shifts.");
  const interval = input.repeatInterval ?? 1;
  if (interval < 1) throw invalidField("repeatInterval", "It must be at least 1.");
  const isWeekly = input.repeatType === "Weekly";
  if (isWeekly && !input.shiftDays) throw invalidField("shiftDays", "It is required for weekly shifts.");
  const days = isWeekly ? checkWeekdays(input.shiftDays ?? "", "shiftDays") : [];
  const last = Date.parse(field.normalizeTimestamp(input.repeatEndDate));
  const starts: number[] = [];
  for (let at = first; at <= last; at += DAY_MS) {
    const isInSeries = isWeekly
      ? days.includes(new Date(at).getUTCDay()) && (weekOf(at) - weekOf(first)) % interval === 0
      : Math.round((at - first) / DAY_MS) % interval === 0;
    if (isInSeries) starts.push(at);
    if (starts.length > MOST_SHIFTS)
      throw invalidField("repeatEndDate", "The series has too many shifts for the sandbox.");
  }
  return starts;
};

const create = operation<World, typeof newShift>({
  method: "POST",
  path: path(),
  body: newShift,
  run: ({ body, state: world }) => {
    allMustExist(world.technicians, body.technicianIds, "technicianIds");
    mustExist(world.timesheetCodes, body.timesheetCodeId, "timesheetCodeId");
    field.checkSpan(body.start, body.end, "end");
    const length =
      Date.parse(field.normalizeTimestamp(body.end)) - Date.parse(field.normalizeTimestamp(body.start));
    const iso = (time: number) => field.normalizeTimestamp(new Date(time).toISOString());
    const now = world.now();
    const technicianShifts = startsOf(body).flatMap((start) =>
      body.technicianIds.map((technicianId) =>
        world.technicianShifts.add({
          shiftType: body.shiftType,
          title: body.title,
          note: body.note ?? null,
          active: true,
          technicianId,
          start: iso(start),
          end: iso(start + length),
          timesheetCodeId: body.timesheetCodeId ?? null,
          createdOn: now,
          modifiedOn: now,
        }),
      ),
    );
    return { created: technicianShifts.length > 0, technicianShifts };
  },
});

const update = operation<World, typeof changedShift>({
  method: "PATCH",
  path: path("/:id"),
  body: changedShift,
  run: (call) => {
    const { body, state: world } = call;
    const shift = find(world.technicianShifts, pathId(call), "Technician shift");
    mustExist(world.timesheetCodes, body.timesheetCodeId, "timesheetCodeId");
    const start = body.start && field.normalizeTimestamp(body.start);
    const end = body.end && field.normalizeTimestamp(body.end);
    field.checkSpan(start ?? shift.start, end ?? shift.end, "end");
    const changed = world.technicianShifts.change(shift.id, { ...body, start, end, modifiedOn: world.now() });
    return { technicianShifts: [changed] };
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: path("/:id"),
  run: (call) => {
    const world = call.state;
    const { id, active } = find(world.technicianShifts, pathId(call), "Technician shift");
    if (!active) throw new ApiError(404, `Technician shift ${id} was not found`);
    world.technicianShifts.change(id, { active: false, modifiedOn: world.now() });
    return { message: `Technician shift ${id} was deleted.`, id };
  },
});

/** Deletes the shifts of all technicians that are entirely within the period. */
const bulkDelete = operation<World, typeof period>({
  method: "POST",
  path: path("/bulk-delete"),
  body: period,
  run: ({ body, state: world }) => {
    field.checkSpan(body.start, body.end, "end");
    const from = Date.parse(field.normalizeTimestamp(body.start));
    const to = Date.parse(field.normalizeTimestamp(body.end));
    const deletedIds = world.technicianShifts
      .all()
      .filter(({ active, start, end }) => active && Date.parse(start) >= from && Date.parse(end) <= to)
      .map(({ id }) => id);
    world.technicianShifts.changeAll(deletedIds, { active: false, modifiedOn: world.now() });
    return { message: `${deletedIds.length} technician shifts were deleted.`, deletedIds };
  },
});

export const technicianShiftOperations: Operation<World>[] = [
  list<TechnicianShift>({
    path: path(),
    rows: (world) => world.technicianShifts.all(),
    filters: {
      startsOnOrAfter: onOrAfter((row: TechnicianShift) => row.start),
      endsOnOrBefore: onOrBefore((row: TechnicianShift) => row.end),
      shiftType: same(choice(...shiftTypes), (row: TechnicianShift) => row.shiftType),
      technicianId: same(wholeNumber, (row: TechnicianShift) => row.technicianId),
      titleContains: contains((row: TechnicianShift) => row.title),
      noteContains: contains((row: TechnicianShift) => row.note),
      active: activeFilter<TechnicianShift>(),
      ...timeFilters<TechnicianShift>(),
    },
    sort: sortKeys<TechnicianShift>(),
    show: (row) => row,
  }),
  get<TechnicianShift>({
    path: path("/:id"),
    label: "Technician shift",
    from: (world) => world.technicianShifts,
    show: (row) => row,
  }),
  create,
  update,
  remove,
  bulkDelete,
];
