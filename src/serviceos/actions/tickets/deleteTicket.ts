import { remove } from "../../api";
import { ticketId } from "../../inputs/ticket";

export const deleteTicket = remove("deleteTicket", {
  label: "Delete Ticket",
  description: "Delete a ticket",
  inputs: ticketId,
});
