import { list } from "../../api";
import { appointmentFilters } from "../../inputs/appointment";
import { appointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_GetList
export const listAppointments = list({
  label: "List Appointments",
  description: "Retrieve a list of appointments",
  from: "jpm/appointments",
  inputs: appointmentFilters,
  returns: appointment,
  another: {
    id: 5006,
    appointmentNumber: "5001-2",
    start: "2026-03-13T14:00:00Z",
    end: "2026-03-13T16:00:00Z",
    arrivalWindowStart: "2026-03-13T14:00:00Z",
    arrivalWindowEnd: "2026-03-13T15:00:00Z",
  },
});
