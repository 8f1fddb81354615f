import { select } from "../select";

export const selectDepartment = select({
  label: "Select Department",
  plural: "departments",
  from: "listDepartments",
  key: "department",
  details: ({ name }) => [name],
  isNamed: true,
  example: [{ key: "Accounting", label: "Accounting" }],
});

export const selectJobType = select({
  label: "Select Job Type",
  plural: "job types",
  from: "listJobTypes",
  key: "job_type",
  details: ({ name }) => [name],
  isNamed: true,
  example: [{ key: "Hardware", label: "Hardware" }],
});

export const selectTechnician = select({
  label: "Select Technician",
  plural: "technicians",
  from: "listTechnicianStatuses",
  key: "technician_id",
  details: ({ name, status }) => [name, status],
  example: [{ key: "8", label: "Mike Tech · available (ID: 8)" }],
});
