import { choice, dateTime, described, flag, id, longText, required, text } from "../../kit/inputs";
import { APPOINTMENT_STATUSES } from "../records/values";
import { active, changedBetween, idFilter, technicianIds } from "./common";
import { customerId } from "./customer";

export const appointmentId = required(
  id({
    label: "Appointment ID",
    comments: "The ID of the appointment.",
    dataSource: "selectAppointment",
  }),
);

/** The inputs that assign technicians to an appointment, or unassign them. */
export const assignment = (comments: string) => ({
  jobAppointmentId: appointmentId,
  technicianIds: required(described(technicianIds, comments)),
});

/** The start, end and arrival window of an appointment. */
export const appointmentTimes = {
  start: required(dateTime({ label: "Start", comments: "When the appointment starts." })),
  end: required(
    dateTime({ label: "End", comments: "When the appointment ends.", example: "2026-03-10T11:00:00Z" }),
  ),
  arrivalWindowStart: dateTime({
    label: "Arrival Window Start",
    comments: "The start of the arrival window that is communicated to the customer.",
  }),
  arrivalWindowEnd: dateTime({
    label: "Arrival Window End",
    comments: "The end of the arrival window that is communicated to the customer.",
    example: "2026-03-10T10:00:00Z",
  }),
};

export const specialInstructions = longText({
  label: "Special Instructions",
  comments: "Instructions for the technician.",
  example: "Use the side gate.",
});

const jobId = id({
  label: "Job ID",
  comments: "Only return records for this job.",
  dataSource: "selectJob",
});

/** Filters by the start of an appointment. */
export const startsBetween = {
  startsOnOrAfter: dateTime({
    label: "Starts On or After",
    comments: "Only return appointments that start at or after this time.",
  }),
  startsBefore: dateTime({
    label: "Starts Before",
    comments: "Only return appointments that start before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
};

/** The filters of List Appointments. */
export const appointmentFilters = {
  ids: idFilter({
    label: "Appointment IDs",
    comments: "Only return these appointments.",
    dataSource: "selectAppointment",
  }),
  number: text({
    label: "Appointment Number",
    comments: "Only return the appointment with this number.",
    example: "1042-1",
  }),
  status: choice(APPOINTMENT_STATUSES, {
    label: "Status",
    comments: "Only return appointments with this status.",
  }),
  jobId,
  projectId: id({
    label: "Project ID",
    comments: "Only return appointments for this project.",
    dataSource: "selectProject",
  }),
  customerId: described(customerId, "Only return appointments for this customer."),
  technicianId: id({
    label: "Technician ID",
    comments: "Only return appointments assigned to this technician.",
    dataSource: "selectTechnician",
  }),
  ...startsBetween,
  unused: flag({
    label: "Unused",
    comments: "Yes returns only unused appointments, No only used ones.",
  }),
  active,
  ...changedBetween,
};

/** The filters of List Appointment Assignment. */
export const assignmentFilters = {
  ids: idFilter({
    label: "Assignment IDs",
    comments: "Only return these assignments.",
  }),
  appointmentIds: idFilter({
    label: "Appointment IDs",
    comments: "Only return assignments to these appointments.",
    dataSource: "selectAppointment",
  }),
  jobId,
  active,
  ...changedBetween,
};
