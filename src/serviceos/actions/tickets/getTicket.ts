import { read } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticketDetails } from "../../records";

export const getTicket = read("getTicket", {
  label: "Get Ticket",
  description: "Get full ticket details including comments, assets, time entries, and contracts",
  inputs: ticketId,
  returns: ticketDetails,
});
