import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { APPOINTMENT_STATUSES } from "./values";

/** The shorter form that the dispatch module returns when technicians are assigned. */
export const dispatchAppointment = record(
  "dispatchAppointment",
  () =>
    z.looseObject({
      id: z.int(),
      jobId: z.int(),
      appointmentNumber: z.string().nullish(),
      start: utc(),
      end: utc(),
      arrivalWindowStart: utc().nullish(),
      arrivalWindowEnd: utc().nullish(),
      status: openEnum(...APPOINTMENT_STATUSES),
      specialInstructions: z.string().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 5002,
    jobId: 5001,
    appointmentNumber: "5001-1",
    start: "2026-03-12T14:00:00Z",
    end: "2026-03-12T16:00:00Z",
    arrivalWindowStart: "2026-03-12T14:00:00Z",
    arrivalWindowEnd: "2026-03-12T15:00:00Z",
    status: "Scheduled",
    specialInstructions: "Gate code at the door",
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-11T10:30:00Z",
  },
);

export const appointment = record(
  "appointment",
  () =>
    dispatchAppointment.schema().extend({
      customerId: z.int(),
      unused: z.boolean(),
      createdById: z.int().nullish(),
      isConfirmed: z.boolean().nullish(),
      active: z.boolean().nullish(),
      appointmentSummaries: z
        .array(
          z.looseObject({
            jobId: z.int(),
            jobAppointmentId: z.int(),
            technicianId: z.int(),
            notes: z.string(),
            createdOn: utc(),
            modifiedOn: utc(),
          }),
        )
        .nullish()
        .describe("The work that each technician did"),
    }),
  {
    ...dispatchAppointment.example,
    customerId: 601,
    unused: false,
    createdById: 401,
    isConfirmed: true,
    active: true,
  },
);
