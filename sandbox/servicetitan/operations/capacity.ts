import { z } from "zod";
import {
  accepted,
  formatTimestamp,
  invalidField,
  type Operation,
  operation,
  queryValue,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Technician } from "../world/people";
import * as field from "./bodies";
import { allMustExist, mustExist, tenantPath } from "./common";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LONGEST_DAYS = 14;

/** The tenant is in Ohio; its daylight saving time is left out. */
const LOCAL_MS = -5 * HOUR_MS;

/** The hours of a day in which jobs are booked, in local time. */
const FRAMES = [
  [8, 12],
  [13, 17],
] as const;

const request = z.strictObject({
  startsOnOrAfter: field.timestamp,
  endsOnOrBefore: field.timestamp,
  businessUnitIds: z.array(field.id).nullish(),
  jobTypeId: field.id.nullish(),
  skillBasedAvailability: field.flag,
});

/** @returns the hours of a period that are booked, by technician */
const bookedHours = (world: World, start: number, end: number): Map<number, number> => {
  const hours = new Map<number, number>();
  for (const { active, appointmentId, technicianId } of world.assignments.all()) {
    const appointment = active ? world.appointments.get(appointmentId) : undefined;
    if (!appointment || appointment.deleted || appointment.status === "Canceled") continue;
    const overlap =
      Math.min(end, Date.parse(appointment.end)) - Math.max(start, Date.parse(appointment.start));
    if (overlap > 0) hours.set(technicianId, (hours.get(technicianId) ?? 0) + overlap / HOUR_MS);
  }
  return hours;
};

const local = (time: number): string => formatTimestamp(time + LOCAL_MS).slice(0, -1);

const getCapacity = operation<World, typeof request>({
  method: "POST",
  path: tenantPath("dispatch", "capacity"),
  body: request,
  run: ({ body, state: world }) => {
    const [from, to] = [Date.parse(body.startsOnOrAfter), Date.parse(body.endsOnOrBefore)];
    field.checkSpan(body.startsOnOrAfter, body.endsOnOrBefore, "endsOnOrBefore");
    if (to - from > LONGEST_DAYS * DAY_MS)
      throw invalidField("endsOnOrBefore", `The time frame must not exceed ${LONGEST_DAYS} days.`);
    allMustExist(world.businessUnits, body.businessUnitIds, "businessUnitIds");
    mustExist(world.jobTypes, body.jobTypeId, "jobTypeId");
    const jobType = body.jobTypeId ? world.jobTypes.get(body.jobTypeId) : undefined;
    const active = world.businessUnits.all().filter((unit) => unit.active);
    const businessUnitIds = body.businessUnitIds ?? active.map(({ id }) => id);
    const team = world.technicians
      .all()
      .filter((one) => one.active && one.businessUnitId && businessUnitIds.includes(one.businessUnitId));
    const isSkilled = ({ skills }: Technician) =>
      !jobType || jobType.skills.every((name) => skills.some((skill) => skill.name === name));
    const availabilityOf = (start: number, end: number) => {
      const booked = bookedHours(world, start, end);
      const length = (end - start) / HOUR_MS;
      const counted = team.filter((one) => !body.skillBasedAvailability || isSkilled(one));
      const freeOf = (one: Technician) => Math.max(0, length - (booked.get(one.id) ?? 0));
      const open = counted.reduce((sum, one) => sum + freeOf(one), 0);
      const total = counted.length * length;
      return {
        start: local(start),
        end: local(end),
        startUtc: formatTimestamp(start),
        endUtc: formatTimestamp(end),
        businessUnitIds,
        totalAvailability: total,
        openAvailability: open,
        technicians: team.map((one) => ({
          id: one.id,
          name: one.name,
          status: freeOf(one) > 0 ? "Available" : "Unavailable",
          hasRequiredSkills: body.skillBasedAvailability ? isSkilled(one) : null,
        })),
        isAvailable: open > 0 && open * 3600 >= (jobType?.duration ?? 0),
        isExceedingIdealBookingPercentage: total > 0 && open / total < 0.2,
      };
    };
    const firstDay = Math.floor((from + LOCAL_MS) / DAY_MS) * DAY_MS - LOCAL_MS;
    const frames = Array.from({ length: Math.ceil((to - firstDay) / DAY_MS) }, (_, day) =>
      FRAMES.map((hours) => hours.map((hour) => firstDay + day * DAY_MS + hour * HOUR_MS)),
    ).flat() as [number, number][];
    return {
      timeStamp: world.now(),
      availabilities: frames
        .filter(([start, end]) => start >= from && end <= to)
        .map((frame) => availabilityOf(...frame)),
    };
  },
});

const getTracking = operation<World>({
  method: "GET",
  path: tenantPath("dispatch", "technician-tracking"),
  query: { technicianId: accepted(wholeNumber), appointmentId: accepted(wholeNumber) },
  run: (call) => {
    const idOf = (name: string) => {
      const value = queryValue(call, name);
      if (value === undefined) throw invalidField(name, "It is required.");
      return Number(value);
    };
    const [technicianId, appointmentId] = [idOf("technicianId"), idOf("appointmentId")];
    const isAssigned = call.state.assignments
      .all()
      .some((one) => one.active && one.technicianId === technicianId && one.appointmentId === appointmentId);
    if (!isAssigned)
      throw invalidField("technicianId", `Technician ${technicianId} is not assigned to the appointment.`);
    return { technicianTrackingUrl: `https://tracking.sandbox.example/${appointmentId}/${technicianId}` };
  },
});

export const capacityOperations: Operation<World>[] = [getCapacity, getTracking];
