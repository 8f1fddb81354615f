import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { appointmentId } from "../../inputs/appointment";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_RemoveHold
export const removeAppointmentHold = remove({
  label: "Remove Appointment Hold",
  description: "Take an appointment off hold",
  inputs: { appointmentId },
  run: (api, { appointmentId }) =>
    api.delete(path`jpm/appointments/${appointmentId}/hold`, undefined, { alreadyDone: /not on hold/i }),
});
