import { update } from "../../api";
import { ticketFields, ticketId, ticketStatus } from "../../inputs/ticket";
import { ticket } from "../../records";

export const updateTicket = update("updateTicket", {
  label: "Update Ticket",
  description: "Update ticket fields (status, priority, assignment, subject, description)",
  inputs: { ...ticketId, status: ticketStatus, ...ticketFields },
  returns: ticket,
});
