import type { Infer } from "../../kit/action/record";
import { described, text } from "../../kit/inputs";
import { appointmentFilters, startsBetween } from "../inputs/appointment";
import { createdBetween } from "../inputs/common";
import { customerId } from "../inputs/customer";
import { projectFields, projectFilters } from "../inputs/project";
import type {
  appointment,
  job,
  jobCancelReason,
  jobHoldReason,
  jobType,
  project,
  projectStatus,
  projectSubStatus,
  projectType,
} from "../records";
import { nameLabel, numberLabel, select, selectCustomField, timeLabel } from "../select";

export const selectAppointment = select({
  label: "Select Appointment",
  from: "jpm/appointments",
  search: { number: appointmentFilters.number, jobId: appointmentFilters.jobId, ...startsBetween },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ appointmentNumber, id, start, status }: Infer<typeof appointment>) =>
    numberLabel(appointmentNumber || id, timeLabel(start), status),
  example: [{ key: "1", label: "#1 (ID: 1)" }],
});

export const selectJob = select({
  label: "Select Job",
  from: "jpm/jobs",
  search: {
    number: text({ label: "Job Number", comments: "Only list the job with this number.", example: "1042" }),
    customerId: described(customerId, "Only list jobs for this customer."),
  },
  order: "newest",
  entry: ({ jobNumber, id, jobStatus, summary }: Infer<typeof job>) =>
    numberLabel(jobNumber || id, jobStatus, summary),
  example: [
    { key: "1", label: "#1" },
    { key: "2", label: "#2" },
    { key: "3", label: "#3" },
  ],
});

export const selectJobCancelReason = select({
  label: "Select Job Cancel Reason",
  from: "jpm/job-cancel-reasons",
  // Unlike other lists, this one includes deactivated reasons by default.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof jobCancelReason>) => nameLabel(one),
  example: [
    { key: "71", label: "Customer moved (ID: 71)" },
    { key: "72", label: "Price (ID: 72)" },
  ],
});

export const selectJobCustomField = selectCustomField({
  record: "Job",
  from: "jpm/jobs/custom-fields",
});

export const selectJobHoldReason = select({
  label: "Select Job Hold Reason",
  from: "jpm/job-hold-reasons",
  // Unlike other lists, this one includes deactivated reasons by default.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof jobHoldReason>) => nameLabel(one),
  example: [
    { key: "101", label: "Waiting for parts (ID: 101)" },
    { key: "102", label: "Weather (ID: 102)" },
  ],
});

export const selectJobType = select({
  label: "Select Job Type",
  from: "jpm/job-types",
  search: {
    name: text({ label: "Name", comments: "Only list job types with this name.", example: "Tune-Up" }),
  },
  inactive: { active: "Any" },
  // This list takes orderBy instead of sort.
  query: { orderBy: "id", orderByDirection: "desc" },
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof jobType>) => nameLabel(one),
  example: [
    { key: "101", label: "HVAC Install (ID: 101)" },
    { key: "102", label: "Tune-Up (ID: 102)" },
  ],
});

export const selectProject = select({
  label: "Select Project",
  from: "jpm/projects",
  search: { customerId: projectFilters.customerId, locationId: projectFilters.locationId, ...createdBetween },
  order: "newest",
  // A project may lack a name, but always has a number.
  entry: ({ id, name, number }: Infer<typeof project>) =>
    nameLabel({ id, name: name?.trim() || `#${number}` }),
  example: [
    { key: "1", label: "Project 1 (ID: 1)" },
    { key: "2", label: "Project 2 (ID: 2)" },
  ],
});

export const selectProjectCustomField = selectCustomField({
  record: "Project",
  from: "jpm/projects/custom-fields",
});

export const selectProjectStatus = select({
  label: "Select Project Status",
  plural: "project statuses",
  from: "jpm/project-statuses",
  search: {
    name: text({ label: "Name", comments: "Only list statuses with this name.", example: "In Progress" }),
  },
  order: "name",
  entry: (one: Infer<typeof projectStatus>) => nameLabel(one),
  example: [
    { key: "101", label: "In Progress (ID: 101)" },
    { key: "102", label: "On Hold (ID: 102)" },
  ],
});

export const selectProjectSubStatus = select({
  label: "Select Project Sub Status",
  plural: "project sub statuses",
  from: "jpm/project-substatuses",
  search: { statusId: described(projectFields.statusId, "Only list sub statuses of this status.") },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof projectSubStatus>) => nameLabel(one),
  example: [
    { key: "111", label: "Permit requested (ID: 111)" },
    { key: "112", label: "Permit granted (ID: 112)" },
  ],
});

export const selectProjectType = select({
  label: "Select Project Type",
  from: "jpm/project-types",
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof projectType>) => nameLabel(one),
  example: [
    { key: "101", label: "Remodel (ID: 101)" },
    { key: "102", label: "New construction (ID: 102)" },
  ],
});
