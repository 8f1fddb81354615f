import { path } from "../../../kit/http/path";
import { dateTime, flag, longText, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { technician, ticketId, uploads } from "../../inputs/ticket";
import { closure } from "../../records";

const ALREADY_CLOSED = 200;

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const closeTicket = write({
  label: "Close Ticket",
  description:
    "Closes a ticket with the configured Closed status and optionally emails the requester and CC list.",
  inputs: {
    id: ticketId,
    CloseBy: required(technician("Close By", "The user who closes the ticket.")),
    Acknowledged: flag({
      label: "Acknowledged",
      comments:
        "Whether the requester has agreed to the resolution. Yes sends the email about the closure; no is what a blank gives.",
    }),
    Comments: longText({
      label: "Comments",
      comments: "Comments on the closure.",
      example: "Battery replaced",
    }),
    Status: text({
      label: "Status",
      comments: "The code of the closure status. The API reference does not list the codes.",
      example: "1",
    }),
    ClosureComments: longText({
      label: "Closure Comments",
      comments: "Further comments on the closure.",
      example: "Picked up by the requester",
    }),
    ClosingDate: dateTime({ label: "Closing Date", comments: "When the ticket was closed." }),
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
