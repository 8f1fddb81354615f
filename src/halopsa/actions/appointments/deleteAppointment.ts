import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { remove } from "../../api";
import { appointmentId } from "../../inputs/appointment";

// https://github.com/homotechsual/HaloAPI
export const deleteAppointment = remove({
  label: "Delete Appointment",
  description: "Delete an appointment or a task by ID",
  inputs: {
    id: required(appointmentId),
    ignoreexchangedelete: flag({
      label: "Keep in Exchange",
      comments: "Whether to keep the appointment in Microsoft Exchange.",
    }),
  },
  run: (api, { id, ...query }) => api.delete(path`Appointment/${id}`, query),
});
