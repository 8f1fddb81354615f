import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields, ticketId } from "../../inputs/common";
import { summary, ticketFields } from "../../inputs/ticket";
import { ticket } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const updateTicket = update({
  label: "Update Ticket",
  description: "Update a ticket; blank inputs leave their fields unchanged",
  inputs: { id: required(ticketId), summary, ...ticketFields, additionalFields },
  returns: ticket,
  run: (api, record) => api.save("Tickets", record),
});
