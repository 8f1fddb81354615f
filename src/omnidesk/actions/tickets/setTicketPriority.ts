import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { priority, ticketIDs } from "../../inputs/ticket";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const setTicketPriority = write({
  label: "Set Ticket Priority",
  description: "Set the priority of the tickets given in an array",
  inputs: { ticketIDs, priority: required(priority) },
  returns: result,
  run: (api, { ticketIDs, priority }) =>
    api.post("ticket/setPriority", { priority, "ticketIDs[]": ticketIDs }),
});
