import { dateTime, described, id, ids, longText, required, text } from "../../kit/inputs";
import { changedBetween, externalDataFilters, idFilter } from "./common";
import { customerId } from "./customer";
import { locationId } from "./location";

export const projectId = required(
  id({
    label: "Project ID",
    comments: "The project, chosen from the list or handed over by an earlier step.",
    dataSource: "selectProject",
  }),
);

const projectTypeId = id({
  label: "Project Type ID",
  comments: "What kind of project it is.",
  dataSource: "selectProjectType",
});

/** What a project is made of, both when it is created and when it is changed. */
export const projectFields = {
  name: text({ label: "Name", comments: "What the project is called.", example: "Kitchen remodel" }),
  summary: longText({
    label: "Summary",
    comments: "What is to be done, in words. HTML is allowed.",
    example: "New kitchen with all pipes",
  }),
  projectTypeId,
  statusId: id({
    label: "Status ID",
    comments: "The state that the project is in.",
    dataSource: "selectProjectStatus",
  }),
  subStatusId: id({
    label: "Sub Status ID",
    comments: "The finer state within the status.",
    dataSource: "selectProjectSubStatus",
  }),
  projectManagerIds: ids({
    label: "Project Manager IDs",
    comments: "The employees who manage the project, one an entry.",
    dataSource: "selectEmployee",
  }),
  businessUnitIds: ids({
    label: "Business Unit IDs",
    comments: "The business units that the project belongs to, one an entry.",
    dataSource: "selectBusinessUnit",
  }),
  startDate: dateTime({ label: "Start Date", comments: "When the project begins." }),
  targetCompletionDate: dateTime({
    label: "Target Completion Date",
    comments: "When the project is to be finished.",
    example: "2026-03-21T09:00:00Z",
  }),
  actualCompletionDate: dateTime({
    label: "Actual Completion Date",
    comments: "When the project was finished.",
    example: "2026-03-22T09:00:00Z",
  }),
};

/** The filters that ServiceTitan's list of projects takes. */
export const projectFilters = {
  ids: idFilter({
    label: "Project IDs",
    comments: "Only these projects: 50 at the most.",
    dataSource: "selectProject",
  }),
  status: text({
    label: "Status",
    comments:
      "Only projects in this status; several with commas between them. None stands for projects without a status.",
    example: "In Progress",
  }),
  customerId: described(customerId, "Only projects of this customer."),
  locationId: described(locationId, "Only projects at this location."),
  projectTypeId: described(projectTypeId, "Only projects of this type."),
  projectManagerIds: idFilter({
    label: "Project Manager IDs",
    comments: "Only projects that these employees manage: 50 at the most.",
    dataSource: "selectEmployee",
  }),
  businessUnitIds: idFilter({
    label: "Business Unit IDs",
    comments: "Only projects of at least one of these business units: 50 at the most.",
    dataSource: "selectBusinessUnit",
  }),
  technicianId: id({
    label: "Technician ID",
    comments: "Only projects with an appointment that this technician is assigned to.",
    dataSource: "selectTechnician",
  }),
  jobId: id({ label: "Job ID", comments: "Only the project of this job.", dataSource: "selectJob" }),
  appointmentId: id({
    label: "Appointment ID",
    comments: "Only the project that this appointment belongs to.",
    dataSource: "selectAppointment",
  }),
  invoiceId: id({
    label: "Invoice ID",
    comments: "Only the project of this invoice.",
    dataSource: "selectInvoice",
  }),
  startsOnOrAfter: dateTime({
    label: "Starts On or After",
    comments: "Only projects that start at this moment or later.",
  }),
  startsBefore: dateTime({
    label: "Starts Before",
    comments: "Only projects that start before this moment.",
  }),
  targetCompletionDateOnOrAfter: dateTime({
    label: "Target Completion On or After",
    comments: "Only projects to be finished at this moment or later.",
  }),
  targetCompletionDateBefore: dateTime({
    label: "Target Completion Before",
    comments: "Only projects to be finished before this moment.",
  }),
  completedOnOrAfter: dateTime({
    label: "Completed On or After",
    comments: "Only projects finished at this moment or later.",
  }),
  completedBefore: dateTime({
    label: "Completed Before",
    comments: "Only projects finished before this moment.",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
