import { list } from "../../api";
import { nonJobAppointmentFilters } from "../../inputs/nonJobAppointment";
import { nonJobAppointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=NonJobAppointments_GetList
export const listNonJobAppointments = list({
  label: "List Non-Job Appointments",
  description: "List the entries in technicians' calendars that are not for a job",
  from: "dispatch/non-job-appointments",
  inputs: nonJobAppointmentFilters,
  returns: nonJobAppointment,
});
