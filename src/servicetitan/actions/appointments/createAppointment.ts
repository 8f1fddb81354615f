import { write } from "../../api";
import { appointmentTimes, specialInstructions } from "../../inputs/appointment";
import { technicianIds } from "../../inputs/common";
import { jobId } from "../../inputs/job";
import { appointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_Add
export const createAppointment = write({
  label: "Create Appointment",
  description: "Add a new appointment to an existing job",
  inputs: { jobId, ...appointmentTimes, technicianIds, specialInstructions },
  returns: appointment,
  run: (api, body) => api.post("jpm/appointments", body),
});
