import { required } from "../../../kit/inputs";
import { list } from "../../api";
import { actionFilters } from "../../inputs/action";
import { count, ticketId } from "../../inputs/common";
import { action } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const listActions = list({
  label: "List Actions",
  description: "Return a ticket's actions: notes, emails and changes",
  from: "Actions",
  inputs: { ticket_id: required(ticketId), ...actionFilters, count },
  returns: action,
  whole: true,
});
