import { path } from "../../../kit/http/path";
import { dateTime } from "../../../kit/inputs";
import { update } from "../../api";
import { appointmentId } from "../../inputs/appointment";
import { appointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_Reschedule
export const rescheduleAppointment = update({
  label: "Reschedule Appointment",
  description: "Move an appointment to another time",
  inputs: {
    appointmentId,
    start: dateTime({ label: "Start", comments: "The new start of the appointment." }),
    end: dateTime({
      label: "End",
      comments: "The new end of the appointment.",
      example: "2026-03-10T11:00:00Z",
    }),
    arrivalWindowStart: dateTime({
      label: "Arrival Window Start",
      comments: "The new start of the arrival window, which does not move with the appointment.",
    }),
    arrivalWindowEnd: dateTime({
      label: "Arrival Window End",
      comments: "The new end of the arrival window, which does not move with the appointment.",
      example: "2026-03-10T10:00:00Z",
    }),
  },
  clearable: ["arrivalWindowStart", "arrivalWindowEnd"],
  returns: appointment,
  run: (api, { appointmentId, ...body }) =>
    api.patch(path`jpm/appointments/${appointmentId}/reschedule`, body),
});
