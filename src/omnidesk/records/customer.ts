import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";
import { dateTime } from "./dateTime";

// The API reference shows id, external_primary_id and brand_name. The names are those that Create Customer takes.
// https://docs.omnidesk.io/omnidesk/api-specification/customer
export const customer = record(
  "customer",
  () =>
    z.looseObject({
      id: z.int(),
      external_primary_id: z.string().nullish().describe("The customer's ID in the external system"),
      brand_name: z.string().nullish(),
      firstname: z.string().nullish(),
      lastname: z.string().nullish(),
    }),
  {
    id: 2108,
    external_primary_id: "C-17",
    brand_name: "Acme Support",
    firstname: "Dana",
    lastname: "Reyes",
  },
);

export type Customer = Infer<typeof customer>;

// https://docs.omnidesk.io/omnidesk/link-customer/customer-lookup
export const customerTimeline = record(
  "customerTimeline",
  () =>
    z.array(
      z.looseObject({
        id: z.union([z.int(), z.string()]).nullish(),
        type: z.string().nullish().describe("The kind of entry, such as event or note"),
        ticket_id: z.int().nullish(),
        description: z.string().nullish(),
        content: z.string().nullish(),
        created_at: dateTime().nullish(),
      }),
    ),
  [
    {
      id: 501,
      type: "event",
      ticket_id: 1042,
      description: "Ticket created",
      created_at: "2026-03-10 09:00:00",
    },
    {
      id: "502",
      type: "note",
      ticket_id: 1042,
      content: "Called back, no answer.",
      created_at: "2026-03-10 11:30:00",
    },
  ],
);
