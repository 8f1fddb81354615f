import { path } from "../../../kit/http/path";
import { dateTime, flag, longText, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { technicianId, ticketId, uploads } from "../../inputs/ticket";
import { closure } from "../../records";

/** The status for a ticket that was already closed; a ticket that this request closes gets a 204. */
const ALREADY_CLOSED = 200;

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const closeTicket = write({
  label: "Close Ticket",
  description:
    "Close a ticket with the configured Closed status and optionally email the requester and CC list",
  inputs: {
    id: ticketId,
    CloseBy: required(technicianId("Close By", "The user who closes the ticket.")),
    Acknowledged: flag({
      label: "Acknowledged",
      comments:
        "Whether the requester has acknowledged the resolution. Yes sends the closure email. Defaults to No.",
    }),
    Comments: longText({
      label: "Comments",
      comments: "Comments on the closure.",
      example: "Battery replaced",
    }),
    Status: text({
      label: "Status",
      comments: "The closure status code. Tikting's API reference does not list the codes.",
      example: "1",
      placeholder: "Enter a status code",
    }),
    ClosureComments: longText({
      label: "Closure Comments",
      comments: "Additional comments on the closure.",
      example: "Picked up by the requester",
    }),
    ClosingDate: dateTime({ label: "Closing Date", comments: "The time when the ticket was closed." }),
    Uploads: uploads,
  },
  returns: closure,
  async run(api, { id, ...fields }) {
    const { status, data } = await api.send<object>(path`TicketsApi/close/${id}`, {
      TicketId: id,
      ...fields,
    });
    return { ...data, alreadyClosed: status === ALREADY_CLOSED };
  },
});
