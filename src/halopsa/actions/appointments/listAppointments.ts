import { list } from "../../api";
import { appointmentFilters } from "../../inputs/appointment";
import { appointment } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listAppointments = list({
  label: "List Appointments",
  description: "Return appointments and tasks",
  from: "Appointment",
  inputs: appointmentFilters,
  returns: appointment,
});
