import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { nonJobAppointmentId } from "../../inputs/nonJobAppointment";
import { deletedNonJobAppointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=NonJobAppointments_Delete
export const deleteNonJobAppointment = write({
  label: "Delete Non-Job Appointment",
  description: "Delete a non-job appointment",
  inputs: { nonJobAppointmentId },
  returns: deletedNonJobAppointment,
  run: (api, { nonJobAppointmentId }) =>
    api.delete(path`dispatch/non-job-appointments/${nonJobAppointmentId}`),
});
