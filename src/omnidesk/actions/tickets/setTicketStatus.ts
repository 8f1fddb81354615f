import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { status, ticketIDs } from "../../inputs/ticket";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const setTicketStatus = write({
  label: "Set Ticket Status",
  description: "Set the status of the tickets given in an array",
  inputs: { ticketIDs, status: required(status) },
  returns: result,
  run: (api, { ticketIDs, status }) => api.post("ticket/setStatus", { status, "ticketIDs[]": ticketIDs }),
});
