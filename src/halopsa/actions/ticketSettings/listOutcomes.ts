import { list } from "../../api";
import { outcomeFilters } from "../../inputs/ticketSettings";
import { outcome } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listOutcomes = list({
  label: "List Outcomes",
  description: "Return outcomes, the kinds of action that a ticket can have",
  from: "Outcome",
  inputs: outcomeFilters,
  returns: outcome,
  whole: true,
});
