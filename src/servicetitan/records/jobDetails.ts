import { z } from "zod";
import { record } from "../../kit/action/record";
import { appointment } from "./appointment";
import { customer } from "./customer";
import { estimate } from "./estimate";
import { invoice } from "./invoice";
import { job } from "./job";
import { location } from "./location";
import { note } from "./note";

const technician = () => z.looseObject({ id: z.int(), name: z.string().nullish() });

export const jobDetails = record(
  "jobDetails",
  () =>
    z.looseObject({
      job: job.schema(),
      customer: customer.schema().nullish(),
      location: location.schema().nullish(),
      appointments: z
        .array(appointment.schema().extend({ technicians: z.array(technician()).nullish() }))
        .nullish(),
      invoice: invoice.schema().nullish(),
      notes: z.array(note.schema()).nullish(),
      estimates: z.array(estimate.schema()).nullish(),
      unavailable: z
        .array(z.looseObject({ part: z.string(), message: z.string() }))
        .describe("The parts that ServiceTitan refused to return, and why"),
    }),
  {
    job: job.example,
    customer: customer.example,
    location: location.example,
    appointments: [{ ...appointment.example, technicians: [{ id: 411, name: "Alex Kim" }] }],
    invoice: invoice.example,
    notes: [note.example],
    estimates: [estimate.example],
    unavailable: [],
  },
);
