import { write } from "../../api";
import { checkRecurrence, newNonJobAppointmentFields } from "../../inputs/nonJobAppointment";
import { createdNonJobAppointment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=NonJobAppointments_Create
export const createNonJobAppointment = write({
  label: "Create Non-Job Appointment",
  description: "Add an entry that is not for a job to a technician's calendar",
  inputs: newNonJobAppointmentFields,
  returns: createdNonJobAppointment,
  run: async (api, body) => {
    checkRecurrence(body);
    return api.post("dispatch/non-job-appointments", body);
  },
});
