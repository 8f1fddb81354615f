import { id, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { direction, title } from "../../inputs/ticket";
import { newTicket } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const createTicket = write({
  label: "Create Ticket",
  description:
    "Create a new empty ticket. Data can be added directly, but also through other /ticket endpoints",
  inputs: {
    brandID: required(
      id({
        label: "Brand ID",
        comments: "The brand of the ticket. The dropdown contains the brands of existing tickets.",
        example: "3",
        dataSource: "selectBrand",
      }),
    ),
    channelID: required(
      id({
        label: "Channel ID",
        comments: "The channel of the ticket. The dropdown contains the channels of existing tickets.",
        example: "7",
        dataSource: "selectChannel",
      }),
    ),
    direction: required(direction),
    from: required(
      text({
        label: "From",
        comments: "The sender's address, such as an email address.",
        example: "dana.reyes@example.com",
        placeholder: "Enter an address",
      }),
    ),
    fromName: text({
      label: "From Name",
      comments: "The sender's name.",
      example: "Dana Reyes",
      placeholder: "Enter a name",
    }),
    to: required(
      text({
        label: "To",
        comments: "The recipient's address.",
        example: "support@example.com",
        placeholder: "Enter an address",
      }),
    ),
    title: required(title),
    assignedGroupID: id({
      label: "Assigned Group ID",
      comments: "The group that handles the ticket. Get Ticket returns it as assigned_group_id.",
      example: "4",
      placeholder: "Enter a group ID",
    }),
    formID: id({
      label: "Form ID",
      comments: "The form of the ticket. Get Ticket returns it as form_id.",
      example: "9",
    }),
  },
  returns: newTicket,
  async run(api, fields) {
    const response = await api.post<{ [key: string]: unknown }>("ticket", fields);
    return { ...response, id: newTicketId(response) };
  },
});

/** The API reference does not name the response field that contains the new ID. */
function newTicketId(response: { [key: string]: unknown } | undefined): number | undefined {
  const fields = { ...response, ...(response?.item as object | undefined) } as { [key: string]: unknown };
  const newId = ["ticketID", "ticketId", "ticket_id", "id"].map((key) => fields[key]).find(Boolean);
  return newId === undefined ? undefined : Number(newId);
}
