import { applyView, query, statusFilter } from "../inputs/ticket";
import type { Ticket } from "../records";
import { select, selectFromTickets } from "../select";

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

export const selectBrand = selectFromTickets({
  label: "Select Brand",
  plural: "brands",
  idField: "brand_id",
  nameField: "brand_name",
  example: [
    { key: "3", label: "Acme Support (ID: 3)" },
    { key: "4", label: "Acme Rentals (ID: 4)" },
  ],
});

export const selectChannel = selectFromTickets({
  label: "Select Channel",
  plural: "channels",
  idField: "channel_id",
  nameField: "channel_name",
  example: [
    { key: "7", label: "Support mailbox (ID: 7)" },
    { key: "8", label: "Telephone (ID: 8)" },
  ],
});
