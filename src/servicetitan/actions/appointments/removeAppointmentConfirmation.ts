import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { appointmentId } from "../../inputs/appointment";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_RemoveConfirmation
export const removeAppointmentConfirmation = remove({
  label: "Remove Appointment Confirmation",
  description: "Take back the confirmation of an appointment",
  inputs: { appointmentId },
  run: (api, { appointmentId }) =>
    api.delete(path`jpm/appointments/${appointmentId}/confirmation`, undefined, {
      alreadyDone: /not (?:been )?confirmed/i,
    }),
});
