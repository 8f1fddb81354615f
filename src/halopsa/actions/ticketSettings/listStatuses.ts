import { list } from "../../api";
import { status } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listStatuses = list({
  label: "List Statuses",
  description: "Returns the states that a ticket may be in.",
  from: "Status",
  inputs: {},
  returns: status,
  whole: true,
});
