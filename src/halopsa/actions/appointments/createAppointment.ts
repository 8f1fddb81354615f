import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { appointmentFields } from "../../inputs/appointment";
import { additionalFields } from "../../inputs/common";
import { appointment } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createAppointment = write({
  label: "Create Appointment",
  description: "Create an appointment or a task",
  inputs: { ...requiring(appointmentFields, "subject", "start_date", "end_date"), additionalFields },
  returns: appointment,
  run: (api, record) => api.save("Appointment", record),
});
