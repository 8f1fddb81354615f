import type { Infer } from "../../kit/action/record";
import { ofClient, ofUser, search } from "../inputs/common";
import type { ticket } from "../records";
import { select } from "../select";

export const selectTicket = select({
  label: "Select Ticket",
  plural: "tickets",
  from: "Tickets",
  search: { search, client_id: ofClient, user_id: ofUser },
  order: "newest",
  entry: ({ summary, client_name }: Infer<typeof ticket>) =>
    [summary, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "2081", label: "Printer on the second floor is offline · Northwind Dental (ID: 2081)" },
    { key: "2080", label: "New starter on Monday · Contoso Farms (ID: 2080)" },
  ],
});
