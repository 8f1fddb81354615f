import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { appointmentId, specialInstructions } from "../../inputs/appointment";
import { appointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_UpdateSpecialInstructions
export const updateAppointmentInstructions = write({
  label: "Update Appointment Instructions",
  description: "Replace the special instructions of an appointment",
  inputs: { appointmentId, specialInstructions: required(specialInstructions) },
  returns: appointment,
  run: (api, { appointmentId, ...body }) =>
    api.put(path`jpm/appointments/${appointmentId}/special-instructions`, body),
});
