import { id, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { direction, title } from "../../inputs/ticket";
import { newTicket } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const createTicket = write({
  label: "Create Ticket",
  description:
    "Creates a new empty ticket. Data can be added directly, but also through other /ticket endpoints.",
  inputs: {
    brandID: required(
      id({
        label: "Brand ID",
        comments: "The brand that the ticket belongs to. The list shows the brands of existing tickets.",
        example: "3",
        dataSource: "selectBrand",
      }),
    ),
    channelID: required(
      id({
        label: "Channel ID",
        comments: "The channel that the ticket came by. The list shows the channels of existing tickets.",
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
      }),
    ),
    fromName: text({ label: "From Name", comments: "The sender's name.", example: "Dana Reyes" }),
    to: required(text({ label: "To", comments: "The recipient's address.", example: "support@example.com" })),
    title: required(title),
    assignedGroupID: id({
      label: "Assigned Group ID",
      comments: "The group that works on it, none when blank. Shown as assigned_group_id by Get Ticket.",
      example: "4",
    }),
    formID: id({
      label: "Form ID",
      comments: "The ticket form, none when blank. Shown as form_id by Get Ticket.",
      example: "9",
    }),
  },
  returns: newTicket,
  async run(api, fields) {
    const reply = await api.post<{ [key: string]: unknown }>("ticket", fields);
    return { ...reply, id: newTicketId(reply) };
  },
});

/** The reply's field that holds the ID has a name that the reference does not tell. */
function newTicketId(reply: { [key: string]: unknown } | undefined): number | undefined {
  const within = { ...reply, ...(reply?.item as object | undefined) } as { [key: string]: unknown };
  const found = ["ticketID", "ticketId", "ticket_id", "id"].map((key) => within[key]).find(Boolean);
  return found === undefined ? undefined : Number(found);
}
