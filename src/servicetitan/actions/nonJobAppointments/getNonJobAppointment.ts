import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { nonJobAppointmentId } from "../../inputs/nonJobAppointment";
import { nonJobAppointmentDetail } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=NonJobAppointments_Get
export const getNonJobAppointment = read({
  label: "Get Non-Job Appointment",
  description: "Get one non-job appointment",
  inputs: { nonJobAppointmentId },
  returns: nonJobAppointmentDetail,
  run: (api, { nonJobAppointmentId }) => api.get(path`dispatch/non-job-appointments/${nonJobAppointmentId}`),
});
