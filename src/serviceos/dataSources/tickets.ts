import { ofCompany, search } from "../inputs/common";
import { select } from "../select";

export const selectTicket = select({
  label: "Select Ticket",
  plural: "tickets",
  from: "listTickets",
  search: { ...ofCompany, search: search("subject or description", "printer") },
  inPages: true,
  key: "ticket_id",
  details: ({ ticket_number, status, subject }) => [ticket_number && `#${ticket_number}`, status, subject],
  newestFirst: true,
  example: [{ key: "1042", label: "#3018 · open · Printer not working in main office (ID: 1042)" }],
});
