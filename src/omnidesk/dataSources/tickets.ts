import { applyView, query, statusFilter } from "../inputs/ticket";
import type { Ticket } from "../records";
import { select } from "../select";

export const selectTicket = select<Ticket>({
  label: "Select Ticket",
  plural: "tickets",
  from: "ticket",
  search: { query, applyView, status: statusFilter },
  entry: ({ id, status, title }) => [`#${id}`, status, title].filter(Boolean).join(" · "),
  example: [
    { key: "1042", label: "#1042 · open · Printer prints blank pages" },
    { key: "1043", label: "#1043 · new · Invoice is missing" },
  ],
});
