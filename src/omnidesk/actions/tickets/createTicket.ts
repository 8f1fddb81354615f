import { id, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { brandID, channelID, direction, title } from "../../inputs/ticket";
import { newTicket } from "../../records";
import { withTicketId } from "../../response";

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const createTicket = write({
  label: "Create Ticket",
  description:
    "Create a new empty ticket. Data can be added directly, but also through other /ticket endpoints",
  inputs: {
    brandID: required(brandID),
    channelID: required(channelID),
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
      comments: "The form of the ticket.",
      example: "9",
      dataSource: "selectForm",
    }),
  },
  returns: newTicket,
  run: async (api, fields) => withTicketId(await api.post("ticket", fields)),
});
