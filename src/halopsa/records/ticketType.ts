import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

export const ticketType = record(
  "ticketType",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      use: field.text().describe("What the type is used for: ticket, project or opps"),
      sequence: field.integer(),
      colour: field.text(),
    }),
  { id: 1, name: "Incident", use: "ticket", sequence: 1, colour: "#f44e3b" },
);
