import { dateTime, id, longText, required } from "../../kit/inputs";

export const appointmentId = required(
  id({ label: "Appointment ID", comments: "The appointment.", dataSource: "selectAppointment" }),
);

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
