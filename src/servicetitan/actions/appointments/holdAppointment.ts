import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { appointmentId } from "../../inputs/appointment";
import { holdReason } from "../../inputs/jobReason";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Appointments_Hold
export const holdAppointment = write({
  label: "Hold Appointment",
  description: "Put an appointment on hold, with a reason",
  inputs: { appointmentId, ...holdReason },
  returns: nothing,
  run: (api, { appointmentId, ...body }) =>
    api.put(path`jpm/appointments/${appointmentId}/hold`, body, { alreadyDone: /already on hold/i }),
});
