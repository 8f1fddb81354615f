import { flag, longText, required, wholeNumber } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticketTimeEntry } from "../../records";

export const addTicketTimeEntry = write("addTicketTimeEntry", {
  label: "Add Ticket Time Entry",
  description: "Add a time entry",
  inputs: {
    ...ticketId,
    duration_minutes: required(
      wholeNumber({
        label: "Duration Minutes",
        comments: "The duration of the work, in minutes.",
        example: "45",
        placeholder: "Enter minutes",
        minimum: 0,
      }),
    ),
    description: longText({
      label: "Description",
      comments: "The work performed.",
      example: "Diagnosed VPN certificate issue and renewed certificates",
    }),
    billable: flag({
      label: "Billable",
      comments: "Whether the time is billable. Defaults to yes.",
    }),
  },
  returns: ticketTimeEntry,
});
