import { path } from "../../../kit/http/path";
import { flag } from "../../../kit/inputs";
import { read } from "../../api";
import { ticketID } from "../../inputs/ticket";
import { ticket } from "../../records";
import { itemOf } from "../../response";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const getTicket = read({
  label: "Get Ticket",
  description: "Return all the data of this ticket",
  inputs: {
    ticketID,
    getTicketHistory: flag({
      label: "Get Ticket History",
      comments: "Whether to include the ticket's event history, as timeline.",
    }),
  },
  returns: ticket,
  run: async (api, { ticketID, ...query }) => itemOf(await api.get(path`ticket/${ticketID}`, query)),
});
