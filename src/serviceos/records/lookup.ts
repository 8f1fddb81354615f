import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, listOf, text } from "./shared";

export const jobType = record("jobType", () => z.looseObject({ job_type: z.string() }), {
  job_type: "Hardware",
});

export const jobTypes = listOf("jobTypes", jobType);

export const department = record("department", () => z.looseObject({ department: z.string() }), {
  department: "Accounting",
});

export const departments = listOf("departments", department);

export const technicianStatus = record(
  "technicianStatus",
  () => z.looseObject({ technician_id: id(), name: text(), status: text() }),
  { technician_id: 8, name: "Mike Tech", status: "available" },
);

export const technicianStatuses = listOf("technicianStatuses", technicianStatus);
