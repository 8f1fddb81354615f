import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { appointmentId } from "../../inputs/appointment";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_Confirm
export const confirmAppointment = write({
  label: "Confirm Appointment",
  description: "Mark an appointment as confirmed",
  inputs: { appointmentId },
  returns: nothing,
  run: (api, { appointmentId }) =>
    api.put(path`jpm/appointments/${appointmentId}/confirmation`, undefined, {
      alreadyDone: /already (?:been )?confirmed/i,
    }),
});
