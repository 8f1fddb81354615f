import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { appointmentId } from "../../inputs/appointment";
import { includedetails } from "../../inputs/common";
import { appointment } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getAppointment = read({
  label: "Get Appointment",
  description: "Return a single appointment or task by ID",
  inputs: { id: required(appointmentId), includedetails },
  returns: appointment,
  run: (api, { id, ...query }) => api.get(path`Appointment/${id}`, query),
});
