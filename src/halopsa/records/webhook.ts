import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A call that HaloPSA makes when something happens. */
export const webhook = record(
  "webhook",
  () =>
    z.looseObject({
      id: z.string().describe("A GUID"),
      name: field.text(),
      url: field.text(),
      type: field.integer(),
      method: field.integer(),
      content_type: field.text(),
      active: field.flag(),
      authentication_type: field.integer(),
      authentication_header: field.text(),
      basic_username: field.text(),
      note: field.text(),
      events: z
        .array(
          z.looseObject({
            id: field.reference(),
            name: field.text(),
            eventno: field.integer(),
            type: field.integer(),
            delivery_method: field.integer(),
          }),
        )
        .nullish(),
      custom_payload: field.flag(),
      payload_type: field.integer(),
      last_status: field.integer().describe("The HTTP status of the last call"),
    }),
  {
    id: "7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c11",
    name: "New tickets",
    url: "https://hooks.example.com/halopsa",
    type: 0,
    method: 0,
    content_type: "application/json",
    active: true,
    authentication_type: 3,
    authentication_header: "X-Webhook-Secret",
    events: [{ id: 31, name: "New Ticket Logged", eventno: 1, type: 0, delivery_method: 6 }],
    custom_payload: false,
    last_status: 200,
  },
);
