import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { appointmentId } from "../../inputs/appointment";
import { appointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_Get
export const getAppointment = read({
  label: "Get Appointment",
  description: "Retrieve an appointment by ID",
  inputs: { appointmentId },
  returns: appointment,
  run: (api, { appointmentId }) => api.get(path`jpm/appointments/${appointmentId}`),
});
