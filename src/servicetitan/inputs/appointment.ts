import { choice, dateTime, described, flag, id, longText, required, text } from "../../kit/inputs";
import { APPOINTMENT_STATUSES } from "../records/values";
import { active, changedBetween, idFilter, technicianIds } from "./common";
import { customerId } from "./customer";

export const appointmentId = required(
  id({
    label: "Appointment ID",
    comments: "The appointment, chosen from the list or handed over by an earlier step.",
    dataSource: "selectAppointment",
  }),
);

/** Who is assigned to an appointment, or taken off it. */
export const assignment = { jobAppointmentId: appointmentId, technicianIds: required(technicianIds) };

/** The times of one visit. */
export const appointmentTimes = {
  start: required(dateTime({ label: "Start", comments: "When the visit begins." })),
  end: required(
    dateTime({ label: "End", comments: "When the visit ends.", example: "2026-03-10T11:00:00Z" }),
  ),
  arrivalWindowStart: dateTime({
    label: "Arrival Window Start",
    comments: "The earliest that the customer is told to expect the technician.",
  }),
  arrivalWindowEnd: dateTime({
    label: "Arrival Window End",
    comments: "The latest that the customer is told to expect the technician.",
    example: "2026-03-10T10:00:00Z",
  }),
};

export const specialInstructions = longText({
  label: "Special Instructions",
  comments: "What the technician has to know before the visit.",
  example: "Use the side gate.",
});

const jobId = id({ label: "Job ID", comments: "Only what belongs to this job.", dataSource: "selectJob" });

/** Finds appointments by when they start. */
export const startsBetween = {
  startsOnOrAfter: dateTime({
    label: "Starts On or After",
    comments: "Only appointments that start at this moment or later.",
  }),
  startsBefore: dateTime({
    label: "Starts Before",
    comments: "Only appointments that start before this moment.",
  }),
};

/** The filters that ServiceTitan's list of appointments takes. */
export const appointmentFilters = {
  ids: idFilter({
    label: "Appointment IDs",
    comments: "Only these appointments: 50 at the most.",
    dataSource: "selectAppointment",
  }),
  number: text({
    label: "Appointment Number",
    comments: "Only the appointment with this number.",
    example: "1042-1",
  }),
  status: choice(APPOINTMENT_STATUSES, { label: "Status", comments: "Only appointments in this state." }),
  jobId,
  projectId: id({
    label: "Project ID",
    comments: "Only appointments of this project's jobs.",
    dataSource: "selectProject",
  }),
  customerId: described(customerId, "Only appointments of this customer."),
  technicianId: id({
    label: "Technician ID",
    comments: "Only appointments that this technician is assigned to.",
    dataSource: "selectTechnician",
  }),
  ...startsBetween,
  unused: flag({
    label: "Unused",
    comments: "Yes: only appointments that were not used. No: only those that were.",
  }),
  active,
  ...changedBetween,
};

/** The filters that ServiceTitan's list of appointment assignments takes. */
export const assignmentFilters = {
  ids: idFilter({
    label: "Assignment IDs",
    comments: "Only these assignments: 50 at the most. They stand in the list as id.",
  }),
  appointmentIds: idFilter({
    label: "Appointment IDs",
    comments: "Only assignments to these appointments: 50 at the most.",
    dataSource: "selectAppointment",
  }),
  jobId,
  active,
  ...changedBetween,
};
