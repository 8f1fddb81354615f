import { ticketId } from "../../inputs/ticket";
import { read } from "../../operation";
import { ticketComments } from "../../records";

export const listTicketComments = read("listTicketComments", {
  label: "List Ticket Comments",
  description: "Get comments for a ticket.",
  inputs: ticketId,
  returns: ticketComments,
});
