import type { Infer } from "../../kit/action/record";
import type { ticketType } from "../records";
import { select } from "../select";

export const selectTicketType = select({
  label: "Select Ticket Type",
  plural: "ticket types",
  from: "TicketType",
  order: "name",
  whole: true,
  entry: ({ name }: Infer<typeof ticketType>) => name,
  example: [
    { key: "1", label: "Incident (ID: 1)" },
    { key: "3", label: "Service Request (ID: 3)" },
  ],
});
