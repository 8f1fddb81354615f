import { firstId } from "../world/ids";
import type { NonJobAppointment, Recurrence, TechnicianShift } from "../world/schedules";
import { type Context, TODAY } from "./context";
import { isEveryNth, range, recordTimestamps } from "./generators";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const APPOINTMENTS = 60;

const KINDS = [
  ["Safety meeting", "01:00:00", "Ladders and lockouts"],
  ["Truck maintenance", "02:30:00", "Oil change and inspection"],
  ["Manufacturer training", "1.00:00:00", "Variable-speed heat pumps"],
  ["Warehouse pickup", "00:45:00", ""],
] as const;

const once: Recurrence = {
  repeat: false,
  countOccurrences: null,
  interval: null,
  frequency: null,
  endType: null,
  endOn: null,
  daysOfWeek: null,
};

const today = Date.parse(`${TODAY.slice(0, 10)}T00:00:00Z`);

/** A whole hour, as people enter it. */
const hourAt = (day: number, hour: number) =>
  new Date(day + hour * HOUR_MS).toISOString().replace(".000Z", "Z");

/** The appointments of the month around today. */
export const seedNonJobAppointments = ({ faker: fakerFor, world }: Context): NonJobAppointment[] => {
  const faker = fakerFor("nonJobAppointments");
  const technicians = world.technicians.all();
  return range(APPOINTMENTS).map((index) => {
    const [name, duration, summary] = KINDS[index % KINDS.length]!;
    const allDay = duration.startsWith("1.");
    return {
      id: firstId.nonJobAppointments + index,
      technicianId: technicians[index % technicians.length]!.id,
      start: hourAt(today + ((index % 30) - 15) * DAY_MS, allDay ? 5 : 13),
      name,
      duration,
      timesheetCodeId: isEveryNth(index, 4) ? 0 : firstId.timesheetCodes + (allDay ? 1 : 0),
      summary,
      clearDispatchBoard: isEveryNth(index, 5),
      clearTechnicianView: isEveryNth(index, 5),
      removeTechnicianFromCapacityPlanning: allDay,
      allDay,
      showOnTechnicianSchedule: !isEveryNth(index, 6),
      active: !isEveryNth(index, 20),
      createdById: firstId.users,
      recurrence: once,
      ...recordTimestamps(faker, index, APPOINTMENTS),
    };
  });
};

/** The shifts of this week and the next. Every fifth day of a technician is on call, or time off. */
export const seedTechnicianShifts = ({ faker: fakerFor, world }: Context): TechnicianShift[] => {
  const faker = fakerFor("technicianShifts");
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS;
  const days = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((offset) => monday + offset * DAY_MS);
  const pairs = world.technicians.all().flatMap(({ id }) => days.map((day) => ({ technicianId: id, day })));
  return pairs.map(({ technicianId, day }, index) => {
    const isTimeOff = isEveryNth(index, 13);
    const isOnCall = !isTimeOff && isEveryNth(index, 5);
    return {
      id: firstId.technicianShifts + index,
      shiftType: isTimeOff ? "TimeOff" : isOnCall ? "OnCall" : "Normal",
      title: isTimeOff ? "Vacation" : isOnCall ? "On Call" : "Day Shift",
      note: isOnCall ? "Call the dispatcher before leaving town" : null,
      active: !isEveryNth(index, 40),
      technicianId,
      start: hourAt(day, 13),
      end: hourAt(day, 22),
      timesheetCodeId: isTimeOff ? firstId.timesheetCodes + 3 : null,
      ...recordTimestamps(faker, index, pairs.length),
    };
  });
};
