import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { appointmentId } from "../../inputs/appointment";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_Delete
export const deleteAppointment = remove({
  label: "Delete Appointment",
  description: "Delete an appointment by ID",
  inputs: { appointmentId },
  run: (api, { appointmentId }) => api.delete(path`jpm/appointments/${appointmentId}`),
});
