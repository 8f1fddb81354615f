import { write } from "../../api";
import { assignment } from "../../inputs/appointment";
import { dispatchAppointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=AppointmentAssignments_AssignTechnicians
export const assignTechnicians = write({
  label: "Assign Technician to Appointment",
  description: "Assign the list of technicians to the appointment",
  inputs: assignment("The technicians to assign."),
  returns: dispatchAppointment,
  run: (api, body) => api.post("dispatch/appointment-assignments/assign-technicians", body),
});
