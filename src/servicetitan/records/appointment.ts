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
    id: 0,
    jobId: 0,
    appointmentNumber: "string",
    start: "string",
    end: "string",
    arrivalWindowStart: "string",
    arrivalWindowEnd: "string",
    status: {},
    specialInstructions: "string",
    createdOn: "string",
    modifiedOn: "string",
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
      appointmentSummaries: z.array(z.looseObject({})).nullish(),
    }),
  { ...dispatchAppointment.example, customerId: 0, unused: true },
);
