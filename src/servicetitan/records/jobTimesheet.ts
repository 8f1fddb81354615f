import { z } from "zod";
import { record } from "../../kit/action/record";

export const jobTimesheet = record(
  "jobTimesheet",
  () =>
    z.looseObject({
      id: z.int(),
      jobId: z.int(),
      appointmentId: z.int(),
      technicianId: z.int(),
      dispatchedOn: z.string().nullable(),
      arrivedOn: z.string().nullable(),
      canceledOn: z.string().nullable(),
      doneOn: z.string().nullable(),
      createdOn: z.string(),
      modifiedOn: z.string(),
      active: z.boolean(),
    }),
  {
    id: 7101,
    jobId: 5001,
    appointmentId: 5101,
    technicianId: 401,
    dispatchedOn: "2026-03-10T09:00:00Z",
    arrivedOn: "2026-03-10T09:30:00Z",
    canceledOn: "2026-03-10T10:00:00Z",
    doneOn: "2026-03-10T11:00:00Z",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    active: true,
  },
);
