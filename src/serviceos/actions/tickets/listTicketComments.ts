import { read } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticketComments } from "../../records";

export const listTicketComments = read("listTicketComments", {
  label: "List Ticket Comments",
  description: "Get comments for a ticket",
  inputs: ticketId,
  returns: ticketComments,
});
