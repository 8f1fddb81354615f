import type { Infer } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { update } from "../../api";
import {
  changedNonJobAppointmentFields,
  checkRecurrence,
  nonJobAppointmentId,
  RECURRENCE,
} from "../../inputs/nonJobAppointment";
import { nonJobAppointmentDetail } from "../../records";

/** The fields that an appointment may lack. */
const OPTIONAL = [
  "timesheetCodeId",
  "summary",
  "allDay",
  "showOnTechnicianSchedule",
  "clearDispatchBoard",
  "clearTechnicianView",
  "removeTechnicianFromCapacityPlanning",
] as const;

/** The fields that ServiceTitan replaces as a whole, and that a reading of the appointment returns. */
const KEPT = ["technicianId", "start", "duration", "name", ...OPTIONAL] as const;

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=NonJobAppointments_Update
// Also calls GET dispatch/non-job-appointments/{id}.
export const updateNonJobAppointment = update({
  label: "Update Non-Job Appointment",
  description: "Update a non-job appointment",
  inputs: { nonJobAppointmentId, ...changedNonJobAppointmentFields },
  clearable: [...OPTIONAL, ...RECURRENCE],
  returns: nonJobAppointmentDetail,
  run: async (api, { nonJobAppointmentId, ...changes }) => {
    const url = path`dispatch/non-job-appointments/${nonJobAppointmentId}`;
    // A cleared list is empty; the API takes the days as one text.
    const body = { ...changes, ...(Array.isArray(changes.daysOfWeek) ? { daysOfWeek: null } : {}) };
    checkRecurrence(body);
    const missing = KEPT.filter((key) => body[key] === undefined);
    if (missing.length === 0) return api.put(url, body);
    const { timesheetCodeId, ...rest } = await api.get<Infer<typeof nonJobAppointmentDetail>>(url);
    // 0 stands for an appointment without a timesheet code, and is not accepted as one.
    const current = { ...rest, timesheetCodeId: timesheetCodeId || undefined };
    const kept = Object.fromEntries(missing.map((key) => [key, current[key] ?? undefined]));
    const whole = { ...body, ...kept };
    checkRecurrence(whole);
    return api.put(url, whole);
  },
});
