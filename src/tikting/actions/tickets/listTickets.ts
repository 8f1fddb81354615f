import { list } from "../../api";
import { filterBy, length, listType, search } from "../../inputs/list";
import { listedTicket } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const listTickets = list({
  label: "List Tickets",
  description:
    "Retrieve a paginated, filtered list of tickets based on the authenticated user's permissions and the requested list type",
  from: ({ filterBy, ...values }) => ({
    path: "TicketsApi",
    values: { ...values, filterBy: filterBy?.join(",") },
  }),
  inputs: { listType, search, filterBy, length },
  returns: listedTicket,
});
