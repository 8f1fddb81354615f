import { remove } from "../../api";
import { ticketIDs } from "../../inputs/ticket";

// The API reference does not document how the IDs are sent. The parameter's name is inferred from the other operations
// on several tickets; it is a query parameter because servers may drop the body of a DELETE.
// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const deleteTickets = remove({
  label: "Delete Multiple Tickets",
  description: "Delete multiple tickets given in an array",
  inputs: { ticketIDs },
  run: (api, { ticketIDs }) => api.delete("ticket/multi", { "ticketIDs[]": ticketIDs }),
});
