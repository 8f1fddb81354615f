import { InputError } from "../../kit/http/errors";
import { dateTime, described, id, ids, required } from "../../kit/inputs";
import { appointmentId } from "./appointment";
import { active, changedBetween, commaSeparated } from "./common";

export const timesheetId = required(
  id({ label: "Timesheet ID", comments: "The ID of the job timesheet.", dataSource: "selectJobTimesheet" }),
);

const technicianId = id({
  label: "Technician ID",
  comments: "The technician whose time it is.",
  dataSource: "selectTechnician",
});

export const jobTimesheetFilters = {
  technicianId: described(technicianId, "Only return timesheets of this technician."),
  startedOn: dateTime({
    label: "Started On",
    comments: "Only return timesheets with a dispatch, arrival, cancellation or completion after this time.",
  }),
  endedOn: dateTime({
    label: "Ended On",
    comments: "Only return timesheets with a dispatch, arrival, cancellation or completion before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  active,
  ...changedBetween,
};

export const jobIds = commaSeparated(
  ids({ label: "Job IDs", comments: "Only return timesheets of these jobs.", dataSource: "selectJob" }),
);

/** The fields of a job timesheet. The API requires the first four in updates too. */
export const jobTimesheetFields = {
  appointmentId: described(appointmentId, "The appointment that the technician worked on."),
  technicianId: required(technicianId),
  dispatchedOn: required(
    dateTime({ label: "Dispatched On", comments: "When the technician was dispatched." }),
  ),
  arrivedOn: required(
    dateTime({
      label: "Arrived On",
      comments: "When the technician arrived. Not before Dispatched On.",
      example: "2026-03-10T09:30:00Z",
    }),
  ),
  canceledOn: dateTime({
    label: "Canceled On",
    comments: "When the work was canceled. Not before Dispatched On.",
    example: "2026-03-10T10:00:00Z",
  }),
  doneOn: dateTime({
    label: "Done On",
    comments: "When the work was done. Not before Arrived On.",
    example: "2026-03-10T11:00:00Z",
  }),
};

interface Times {
  dispatchedOn: string;
  arrivedOn: string;
  canceledOn?: string | null;
  doneOn?: string | null;
}

/** @throws InputError if the times of a timesheet are out of order: negative hours must not reach a payroll */
export function checkTimes({ dispatchedOn, arrivedOn, canceledOn, doneOn }: Times): void {
  const inOrder = (first: string, firstLabel: string, then: string | null | undefined, label: string) => {
    if (then && Date.parse(then) < Date.parse(first))
      throw new InputError(`${label} must not be before ${firstLabel} (${first}), got "${then}".`);
  };
  inOrder(dispatchedOn, "Dispatched On", arrivedOn, "Arrived On");
  inOrder(dispatchedOn, "Dispatched On", canceledOn, "Canceled On");
  inOrder(arrivedOn, "Arrived On", doneOn, "Done On");
}
