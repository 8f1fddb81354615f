import { described, required } from "../../../kit/inputs";
import { read } from "../../api";
import { appointmentId } from "../../inputs/appointment";
import { technicianId } from "../../inputs/technician";
import { technicianTracking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianTracking_Get
export const getTechnicianTracking = read({
  label: "Get Technician Tracking",
  description: "Get where a technician on the way to an appointment is tracked",
  inputs: {
    technicianId: required(described(technicianId, "The technician to track.")),
    appointmentId: described(appointmentId, "The appointment that the technician is on the way to."),
  },
  returns: technicianTracking,
  run: (api, query) => api.get("dispatch/technician-tracking", query),
});
