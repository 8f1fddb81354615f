import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A ticket type that a client can use. It has no ID of its own. */
export const areaRequestType = record(
  "areaRequestType",
  () =>
    z.looseObject({
      client_id: field.reference(),
      client_name: field.text(),
      request_type: field.reference().describe("The ID of the ticket type"),
    }),
  { client_id: 12, client_name: "Northwind Dental", request_type: 1 },
);
