import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** An item that a client is invoiced for at regular intervals. HaloPSA does not document its fields. */
export const recurringItem = record(
  "recurringItem",
  () =>
    z.looseObject({
      id: field.id(),
      client_id: field.reference(),
      item_id: field.reference(),
      item_name: field.text(),
      quantity: field.number(),
      price: field.number(),
    }),
  { id: 41, client_id: 12, item_id: 9, item_name: "Managed workstation", quantity: 25, price: 38.5 },
);
