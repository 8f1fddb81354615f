import { ticketId } from "../../inputs/ticket";
import { remove } from "../../operation";

export const deleteTicket = remove("deleteTicket", {
  label: "Delete Ticket",
  description: "Delete a ticket.",
  inputs: ticketId,
});
