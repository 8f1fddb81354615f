import { list } from "../../api";
import { outcome } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listOutcomes = list({
  label: "List Outcomes",
  description: "Returns the kinds of action that a ticket may have.",
  from: "Outcome",
  inputs: {},
  returns: outcome,
  whole: true,
});
