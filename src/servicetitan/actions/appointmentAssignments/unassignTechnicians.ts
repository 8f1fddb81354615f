import { write } from "../../api";
import { assignment } from "../../inputs/appointment";
import { dispatchAppointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=AppointmentAssignments_UnassignTechnicians
export const unassignTechnicians = write({
  label: "Unassign Technician to Appointment",
  description: "Unassign the list of technicians from the appointment",
  inputs: assignment("The technicians to unassign."),
  returns: dispatchAppointment,
  run: (api, body) => api.post("dispatch/appointment-assignments/unassign-technicians", body),
});
