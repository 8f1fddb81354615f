import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticket } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const getTicket = read({
  label: "Get Ticket",
  description: "Retrieve full details of a single ticket",
  inputs: { id: ticketId },
  returns: ticket,
  run: (api, { id }) => api.get(path`TicketsApi/${id}`),
});
