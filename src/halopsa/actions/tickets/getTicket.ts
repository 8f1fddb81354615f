import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails, ticketId } from "../../inputs/common";
import { ticketDetails } from "../../inputs/ticket";
import { ticket } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const getTicket = read({
  label: "Get Ticket",
  description: "Return a single ticket by ID",
  inputs: { id: required(ticketId), includedetails, ...ticketDetails },
  returns: ticket,
  run: (api, { id, ...query }) => api.get(path`Tickets/${id}`, query),
});
