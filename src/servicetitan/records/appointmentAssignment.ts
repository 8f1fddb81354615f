import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const appointmentAssignment = record(
  "appointmentAssignment",
  () =>
    z.looseObject({
      id: z.int(),
      technicianId: z.int(),
      technicianName: z.string(),
      assignedById: z.int(),
      assignedOn: utc(),
      status: openEnum("Scheduled", "Dispatched", "Working", "Done"),
      isPaused: z.boolean(),
      jobId: z.int(),
      appointmentId: z.int(),
      createdOn: utc().nullish(),
      modifiedOn: utc().nullish(),
      active: z.boolean().nullish(),
    }),
  {
    id: 5090,
    technicianId: 301,
    technicianName: "Sam Ortiz",
    assignedById: 401,
    assignedOn: "2026-03-11T10:30:00Z",
    status: "Scheduled",
    isPaused: false,
    jobId: 5001,
    appointmentId: 5002,
    createdOn: "2026-03-11T10:30:00Z",
    modifiedOn: "2026-03-11T10:30:00Z",
    active: true,
  },
);
