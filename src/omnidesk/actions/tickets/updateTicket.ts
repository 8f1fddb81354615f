import { path } from "../../../kit/http/path";
import { text } from "../../../kit/inputs";
import { update } from "../../api";
import { endStatus, ticketID, title } from "../../inputs/ticket";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const updateTicket = update({
  label: "Update Ticket",
  description: "Updates the fields of this ticket.",
  inputs: {
    ticketID,
    externalPrimaryID: text({
      label: "External Primary ID",
      comments:
        "The primary ID of the ticket's customer in another system, as it was given when the customer was created.",
      example: "C-17",
    }),
    title,
    status: endStatus,
  },
  returns: result,
  run: (api, { ticketID, ...fields }) => api.put(path`ticket/${ticketID}`, fields),
});
