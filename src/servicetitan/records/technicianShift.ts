import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { SHIFT_TYPES } from "./values";

const schema = () =>
  z.looseObject({
    id: z.int(),
    shiftType: openEnum(...SHIFT_TYPES),
    title: z.string(),
    note: z.string().nullish(),
    active: z.boolean(),
    technicianId: z.int(),
    start: utc(),
    end: utc(),
    timesheetCodeId: z.int().nullish(),
    createdOn: utc(),
    modifiedOn: utc(),
  });

const example = {
  id: 7701,
  shiftType: "Normal" as const,
  title: "Day Shift",
  note: "Covers for Sam until 17:00",
  active: true,
  technicianId: 401,
  start: "2026-03-10T13:00:00Z",
  end: "2026-03-10T22:00:00Z",
  timesheetCodeId: 751,
  createdOn: "2026-03-02T15:00:00Z",
  modifiedOn: "2026-03-02T15:00:00Z",
};

export const technicianShift = record("technicianShift", schema, example);

export const createdTechnicianShifts = record(
  "createdTechnicianShifts",
  () => z.looseObject({ created: z.boolean(), technicianShifts: z.array(schema()) }),
  { created: true, technicianShifts: [example] },
);

export const updatedTechnicianShift = record(
  "updatedTechnicianShift",
  () => z.looseObject({ technicianShifts: z.array(schema()) }),
  { technicianShifts: [example] },
);

export const deletedTechnicianShift = record(
  "deletedTechnicianShift",
  () => z.looseObject({ message: z.string(), id: z.int() }),
  { message: "Technician shift 7701 was deleted.", id: 7701 },
);

export const deletedTechnicianShifts = record(
  "deletedTechnicianShifts",
  () => z.looseObject({ message: z.string(), deletedIds: z.array(z.int()) }),
  { message: "2 technician shifts were deleted.", deletedIds: [7701, 7702] },
);
