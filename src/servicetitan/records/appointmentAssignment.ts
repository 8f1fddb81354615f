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
    id: 0,
    technicianId: 0,
    technicianName: "string",
    assignedById: 0,
    assignedOn: "string",
    status: {},
    isPaused: true,
    jobId: 0,
    appointmentId: 0,
  },
);
