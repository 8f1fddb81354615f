import { write } from "../../api";
import { assignment } from "../../inputs/appointment";
import { fetchAllPages } from "../../listing";
import { appointmentTechnicians } from "../../records";

const ASSIGNMENTS = "dispatch/appointment-assignments";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=AppointmentAssignments_AssignTechnicians
// Calls GET dispatch/appointment-assignments,
// POST dispatch/appointment-assignments/unassign-technicians.
export const replaceAppointmentTechnicians = write({
  label: "Replace Appointment Technicians",
  description: "Assign exactly these technicians to an appointment, and unassign all others",
  inputs: assignment("All technicians that the appointment should have. Others are unassigned."),
  returns: appointmentTechnicians,
  async run(api, { jobAppointmentId, technicianIds }, { logger }) {
    const { records } = await fetchAllPages<{ id: number; technicianId: number }>(
      api,
      ASSIGNMENTS,
      { appointmentIds: jobAppointmentId, active: "True" },
      { stableSort: "+Id", warn: (message) => logger.warn(message) },
    );
    const wanted = new Set(technicianIds);
    const current = new Set(records.map(({ technicianId }) => technicianId));
    const added = [...wanted].filter((id) => !current.has(id));
    const removed = [...current].filter((id) => !wanted.has(id));
    // In this order, the appointment is never without a technician. A run that fails in between can be repeated.
    if (added.length > 0)
      await api.post(`${ASSIGNMENTS}/assign-technicians`, { jobAppointmentId, technicianIds: added });
    if (removed.length > 0)
      await api.post(`${ASSIGNMENTS}/unassign-technicians`, { jobAppointmentId, technicianIds: removed });
    return {
      appointmentId: jobAppointmentId,
      technicianIds: [...wanted],
      assignedTechnicianIds: added,
      unassignedTechnicianIds: removed,
    };
  },
});
