import { read } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticketTimeEntries } from "../../records";

export const listTicketTimeEntries = read("listTicketTimeEntries", {
  label: "List Ticket Time Entries",
  description: "Get time entries for a ticket",
  inputs: ticketId,
  returns: ticketTimeEntries,
});
