import { list } from "../../api";
import { assignmentFilters } from "../../inputs/appointment";
import { appointmentAssignment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=AppointmentAssignments_GetList
export const listAppointmentsAssignment = list({
  label: "List Appointment Assignment",
  description: "Retrieve a list of appointment assignments",
  from: "dispatch/appointment-assignments",
  inputs: assignmentFilters,
  returns: appointmentAssignment,
});
