import type { Infer } from "../../kit/action/record";
import { required } from "../../kit/inputs";
import { ofClient, ofUser, search, ticketId } from "../inputs/common";
import type { action, ticket } from "../records";
import { select } from "../select";

export const selectTicket = select({
  label: "Select Ticket",
  plural: "tickets",
  from: "Tickets",
  search: { search, client_id: ofClient, user_id: ofUser },
  sortBy: "newest",
  text: ({ summary, client_name }: Infer<typeof ticket>) =>
    [summary, client_name].filter(Boolean).join(" · "),
  example: [
    { key: "2081", label: "Printer on the second floor is offline · Northwind Dental (ID: 2081)" },
    { key: "2080", label: "New starter on Monday · Contoso Farms (ID: 2080)" },
  ],
});

export const selectAction = select({
  label: "Select Action",
  plural: "a ticket's actions",
  from: "Actions",
  search: { ticket_id: required(ticketId) },
  whole: true,
  text: ({ outcome, note }: Infer<typeof action>) => [outcome, note].filter(Boolean).join(" · "),
  example: [
    { key: "5", label: "Private Note · Replaced the formatter board, testing now. (ID: 5)" },
    { key: "4", label: "Email User · We are on our way. (ID: 4)" },
  ],
});
