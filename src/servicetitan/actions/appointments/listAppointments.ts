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
});
