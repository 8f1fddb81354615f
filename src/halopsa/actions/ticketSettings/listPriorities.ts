import { list } from "../../api";
import { priorityFilters } from "../../inputs/ticketSettings";
import { priority } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listPriorities = list({
  label: "List Priorities",
  description: "Return the priorities of all service level agreements",
  from: "Priority",
  inputs: priorityFilters,
  returns: priority,
  whole: true,
});
