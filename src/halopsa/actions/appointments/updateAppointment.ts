import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { appointmentFields, appointmentId, completionFields } from "../../inputs/appointment";
import { additionalFields } from "../../inputs/common";
import { appointment } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateAppointment = update({
  label: "Update Appointment",
  description: "Update an appointment or a task; blank inputs leave their fields unchanged",
  inputs: { id: required(appointmentId), ...appointmentFields, ...completionFields, additionalFields },
  returns: appointment,
  run: (api, record) => api.save("Appointment", record),
});
