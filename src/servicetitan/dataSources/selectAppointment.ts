import type { Infer } from "../../kit/action/record";
import { appointmentFilters, startsBetween } from "../inputs/appointment";
import type { appointment } from "../records";
import { moment, numbered, select } from "../select";

export const selectAppointment = select({
  label: "Select Appointment",
  plural: "appointments",
  description: "Select an Appointment from a dropdown menu (up to 10,000 Appointments)",
  from: "jpm/appointments",
  search: { number: appointmentFilters.number, jobId: appointmentFilters.jobId, ...startsBetween },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ appointmentNumber, id, start, status }: Infer<typeof appointment>) =>
    numbered(appointmentNumber || id, moment(start), status),
  example: [{ key: "1", label: "#1 (ID: 1)" }],
});
