import { dateTime, described, id, ids, longText, required, text } from "../../kit/inputs";
import { changedBetween, externalDataFilters, idFilter } from "./common";
import { customerId } from "./customer";
import { locationId } from "./location";

export const projectId = required(
  id({
    label: "Project ID",
    comments: "The ID of the project.",
    dataSource: "selectProject",
  }),
);

const projectTypeId = id({
  label: "Project Type ID",
  comments: "The type of project.",
  dataSource: "selectProjectType",
});

/** The fields of a project, for creates and updates. */
export const projectFields = {
  name: text({ label: "Name", comments: "The name of the project.", example: "Kitchen remodel" }),
  summary: longText({
    label: "Summary",
    comments: "A description of the work to be done. HTML is allowed.",
    example: "New kitchen with plumbing",
  }),
  projectTypeId,
  statusId: id({
    label: "Status ID",
    comments: "The status of the project.",
    dataSource: "selectProjectStatus",
  }),
  subStatusId: id({
    label: "Sub Status ID",
    comments: "The sub status of the project. It must belong to the status.",
    dataSource: "selectProjectSubStatus",
  }),
  projectManagerIds: ids({
    label: "Project Manager IDs",
    comments: "The employees who manage the project.",
    dataSource: "selectEmployee",
  }),
  businessUnitIds: ids({
    label: "Business Unit IDs",
    comments: "The business units that the project belongs to.",
    dataSource: "selectBusinessUnit",
  }),
  startDate: dateTime({ label: "Start Date", comments: "When the project starts." }),
  targetCompletionDate: dateTime({
    label: "Target Completion Date",
    comments: "When the project is due to be completed.",
    example: "2026-03-21T09:00:00Z",
  }),
  actualCompletionDate: dateTime({
    label: "Actual Completion Date",
    comments: "When the project was completed.",
    example: "2026-03-22T09:00:00Z",
  }),
};

/** The filters of List Projects. */
export const projectFilters = {
  ids: idFilter({
    label: "Project IDs",
    comments: "Only return these projects.",
    dataSource: "selectProject",
  }),
  status: text({
    label: "Status",
    comments:
      "Only return projects with one of these statuses, separated by commas. None matches projects without a status.",
    example: "In Progress",
  }),
  customerId: described(customerId, "Only return projects for this customer."),
  locationId: described(locationId, "Only return projects at this location."),
  projectTypeId: described(projectTypeId, "Only return projects of this type."),
  projectManagerIds: idFilter({
    label: "Project Manager IDs",
    comments: "Only return projects managed by these employees.",
    dataSource: "selectEmployee",
  }),
  businessUnitIds: idFilter({
    label: "Business Unit IDs",
    comments: "Only return projects that belong to at least one of these business units.",
    dataSource: "selectBusinessUnit",
  }),
  technicianId: id({
    label: "Technician ID",
    comments: "Only return projects with an appointment assigned to this technician.",
    dataSource: "selectTechnician",
  }),
  jobId: id({ label: "Job ID", comments: "Only return the project of this job.", dataSource: "selectJob" }),
  appointmentId: id({
    label: "Appointment ID",
    comments: "Only return the project of this appointment.",
    dataSource: "selectAppointment",
  }),
  invoiceId: id({
    label: "Invoice ID",
    comments: "Only return the project of this invoice.",
    dataSource: "selectInvoice",
  }),
  startsOnOrAfter: dateTime({
    label: "Starts On or After",
    comments: "Only return projects that start at or after this time.",
  }),
  startsBefore: dateTime({
    label: "Starts Before",
    comments: "Only return projects that start before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  targetCompletionDateOnOrAfter: dateTime({
    label: "Target Completion On or After",
    comments: "Only return projects due to be completed at or after this time.",
  }),
  targetCompletionDateBefore: dateTime({
    label: "Target Completion Before",
    comments: "Only return projects due to be completed before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  completedOnOrAfter: dateTime({
    label: "Completed On or After",
    comments: "Only return projects completed at or after this time.",
  }),
  completedBefore: dateTime({
    label: "Completed Before",
    comments: "Only return projects completed before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
