import { flag, longText, required } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticketComment } from "../../records";

export const addTicketComment = write("addTicketComment", {
  label: "Add Ticket Comment",
  description: "Add a comment to a ticket",
  inputs: {
    ...ticketId,
    comment: required(
      longText({
        label: "Comment",
        comments: "The text of the comment.",
        example: "Checked the VPN server logs. Found certificate expiration issue.",
      }),
    ),
    is_internal: flag({
      label: "Is Internal",
      comments: "Whether to hide the comment from the customer. Defaults to no.",
    }),
  },
  returns: ticketComment,
});
