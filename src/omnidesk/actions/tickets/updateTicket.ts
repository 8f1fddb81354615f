import { path } from "../../../kit/http/path";
import { text } from "../../../kit/inputs";
import { update } from "../../api";
import { finalStatus, ticketID, title } from "../../inputs/ticket";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const updateTicket = update({
  label: "Update Ticket",
  description: "Update the fields of this ticket",
  inputs: {
    ticketID,
    externalPrimaryID: text({
      label: "External Primary ID",
      comments: "The customer's ID in the external system, as set when the customer was created.",
      example: "C-17",
    }),
    title,
    status: finalStatus,
  },
  returns: result,
  run: (api, { ticketID, ...fields }) => api.put(path`ticket/${ticketID}`, fields),
});
