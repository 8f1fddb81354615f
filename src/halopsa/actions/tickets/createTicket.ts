import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { summary, ticketFields } from "../../inputs/ticket";
import { ticket } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const createTicket = write({
  label: "Create Ticket",
  description: "Create a ticket",
  inputs: { summary: required(summary), ...ticketFields, additionalFields },
  returns: ticket,
  run: (api, record) => api.save("Tickets", record),
});
