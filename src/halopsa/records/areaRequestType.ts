import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A ticket type that a client can use. HaloPSA does not document its fields. */
export const areaRequestType = record(
  "areaRequestType",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      client_id: field.reference(),
      tickettype_id: field.reference(),
    }),
  { id: 7, name: "Incident", client_id: 12, tickettype_id: 1 },
);
