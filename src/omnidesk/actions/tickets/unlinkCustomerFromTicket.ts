import { write } from "../../api";
import { ticketID } from "../../inputs/ticket";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const unlinkCustomerFromTicket = write({
  label: "Unlink Customer From Ticket",
  description: "Unlink the customer from the ticket provided",
  inputs: { ticketID },
  returns: result,
  run: (api, fields) => api.post("ticket/unlinkCustomerFromTicket", fields),
});
