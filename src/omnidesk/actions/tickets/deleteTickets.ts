import { remove } from "../../api";
import { ticketIDs } from "../../inputs/ticket";

// The reference does not say where the list of IDs goes: name and place follow the other operations on lists,
// and the query is used because servers may drop the body of a DELETE.
// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const deleteTickets = remove({
  label: "Delete Multiple Tickets",
  description: "Deletes multiple tickets given in an array.",
  inputs: { ticketIDs },
  run: (api, { ticketIDs }) => api.delete("ticket/multi", { "ticketIDs[]": ticketIDs }),
});
