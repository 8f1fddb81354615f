import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { ticketID } from "../../inputs/ticket";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const deleteTicket = remove({
  label: "Delete Ticket",
  description: "Delete all the data of this ticket",
  inputs: { ticketID },
  run: (api, { ticketID }) => api.delete(path`ticket/${ticketID}`),
});
