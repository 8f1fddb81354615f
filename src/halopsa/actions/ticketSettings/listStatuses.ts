import { list } from "../../api";
import { statusFilters } from "../../inputs/ticketSettings";
import { status } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-configuration-endpoints
export const listStatuses = list({
  label: "List Statuses",
  description: "Return ticket statuses",
  from: "Status",
  inputs: statusFilters,
  returns: status,
  whole: true,
});
