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
import { moment, named, numbered, select, selectCustomField } from "../select";

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

export const selectJob = select({
  label: "Select Job",
  plural: "jobs",
  description: "Select a job from a dropdown menu (up to 10,000 jobs)",
  from: "jpm/jobs",
  search: {
    number: text({ label: "Job Number", comments: "Only the job with this number.", example: "1042" }),
    customerId: described(customerId, "Only jobs of this customer."),
  },
  order: "newest",
  entry: ({ jobNumber, id, jobStatus, summary }: Infer<typeof job>) =>
    numbered(jobNumber || id, jobStatus, summary),
  example: [
    { key: "1", label: "#1" },
    { key: "2", label: "#2" },
    { key: "3", label: "#3" },
  ],
});

export const selectJobCancelReason = select({
  label: "Select Job Cancel Reason",
  plural: "reasons for which jobs are cancelled",
  from: "jpm/job-cancel-reasons",
  // This list gives deactivated reasons too unless told otherwise.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof jobCancelReason>) => named(one),
  example: [
    { key: "71", label: "Customer moved (ID: 71)" },
    { key: "72", label: "Price (ID: 72)" },
  ],
});

export const selectJobCustomField = selectCustomField({
  of: "Job",
  plural: "jobs",
  from: "jpm/jobs/custom-fields",
});

export const selectJobHoldReason = select({
  label: "Select Job Hold Reason",
  plural: "reasons for which jobs are put on hold",
  from: "jpm/job-hold-reasons",
  // This list gives deactivated reasons too unless told otherwise.
  query: { active: "True" },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof jobHoldReason>) => named(one),
  example: [
    { key: "101", label: "Waiting for parts (ID: 101)" },
    { key: "102", label: "Weather (ID: 102)" },
  ],
});

export const selectJobType = select({
  label: "Select Job Type",
  plural: "job types",
  from: "jpm/job-types",
  search: {
    name: text({ label: "Name", comments: "Only job types with this name.", example: "Tune-Up" }),
  },
  inactive: { active: "Any" },
  // This list has no sort, but an order of its own.
  query: { orderBy: "id", orderByDirection: "desc" },
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof jobType>) => named(one),
  example: [
    { key: "101", label: "HVAC Install (ID: 101)" },
    { key: "102", label: "Tune-Up (ID: 102)" },
  ],
});

export const selectProject = select({
  label: "Select Project",
  plural: "projects",
  description: "Select a Project from a dropdown menu (up to 10,000 Projects)",
  from: "jpm/projects",
  search: { customerId: projectFilters.customerId, locationId: projectFilters.locationId, ...createdBetween },
  order: "newest",
  // A project may have no name, but always a number.
  entry: ({ id, name, number }: Infer<typeof project>) => named({ id, name: name?.trim() || `#${number}` }),
  example: [
    { key: "1", label: "Project 1 (ID: 1)" },
    { key: "2", label: "Project 2 (ID: 2)" },
  ],
});

export const selectProjectCustomField = selectCustomField({
  of: "Project",
  plural: "projects",
  from: "jpm/projects/custom-fields",
});

export const selectProjectStatus = select({
  label: "Select Project Status",
  plural: "project statuses",
  from: "jpm/project-statuses",
  search: {
    name: text({ label: "Name", comments: "Only statuses with this name.", example: "In Progress" }),
  },
  order: "name",
  entry: (one: Infer<typeof projectStatus>) => named(one),
  example: [
    { key: "101", label: "In Progress (ID: 101)" },
    { key: "102", label: "On Hold (ID: 102)" },
  ],
});

export const selectProjectSubStatus = select({
  label: "Select Project Sub Status",
  plural: "project sub-statuses",
  from: "jpm/project-substatuses",
  search: { statusId: described(projectFields.statusId, "Only sub-statuses of this status.") },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof projectSubStatus>) => named(one),
  example: [
    { key: "111", label: "Permit requested (ID: 111)" },
    { key: "112", label: "Permit granted (ID: 112)" },
  ],
});

export const selectProjectType = select({
  label: "Select Project Type",
  plural: "project types",
  from: "jpm/project-types",
  sort: "none",
  order: "name",
  entry: (one: Infer<typeof projectType>) => named(one),
  example: [
    { key: "101", label: "Remodel (ID: 101)" },
    { key: "102", label: "New construction (ID: 102)" },
  ],
});
