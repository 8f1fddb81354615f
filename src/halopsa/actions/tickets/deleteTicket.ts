import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { ticketId } from "../../inputs/common";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const deleteTicket = remove({
  label: "Delete Ticket",
  description: "Delete a ticket by ID",
  inputs: { id: required(ticketId) },
  run: (api, { id }) => api.delete(path`Tickets/${id}`),
});
