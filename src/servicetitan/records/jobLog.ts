import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const jobHistory = record(
  "jobHistory",
  () =>
    z.looseObject({
      history: z
        .array(
          z.looseObject({
            id: z.int(),
            employeeId: z.int().nullish(),
            eventType: z.string(),
            date: utc(),
            usedSchedulingTool: openEnum(
              "Manual",
              "SmartSchedule",
              "SmartDispatch",
              "TechnicianRouteOptimization",
              "AdaptiveCapacity",
              "Routing",
            ),
            memo: z.string().nullish(),
          }),
        )
        .nullish(),
    }),
  {
    history: [
      {
        id: 7001,
        employeeId: 401,
        eventType: "Job Booked",
        date: "2026-01-05T15:00:00Z",
        usedSchedulingTool: "Manual",
        memo: "",
      },
      {
        id: 7002,
        employeeId: 402,
        eventType: "Job Rescheduled",
        date: "2026-01-06T09:30:00Z",
        usedSchedulingTool: "Manual",
        memo: "The customer asked for another day",
      },
    ],
  },
);

export const jobBookedLog = record(
  "jobBookedLog",
  () =>
    z.looseObject({
      id: z.int(),
      jobId: z.int(),
      jobAppointmentId: z.int(),
      start: utc(),
      arrivalWindowStart: utc().nullish(),
      arrivalWindowEnd: utc().nullish(),
      createdOn: utc(),
      createdById: z.int(),
      active: z.boolean(),
    }),
  {
    id: 7101,
    jobId: 5001,
    jobAppointmentId: 5101,
    start: "2026-01-07T15:00:00Z",
    arrivalWindowStart: "2026-01-07T15:00:00Z",
    arrivalWindowEnd: "2026-01-07T17:00:00Z",
    createdOn: "2026-01-05T15:00:00Z",
    createdById: 401,
    active: true,
  },
);

export const jobCanceledLog = record(
  "jobCanceledLog",
  () =>
    z.looseObject({
      id: z.int(),
      jobId: z.int(),
      reasonId: z.int(),
      memo: z.string().nullish(),
      createdOn: utc(),
      createdById: z.int(),
      active: z.boolean(),
    }),
  {
    id: 7201,
    jobId: 5001,
    reasonId: 71,
    memo: "The house was sold in January",
    createdOn: "2026-01-06T09:30:00Z",
    createdById: 401,
    active: true,
  },
);
