import { flag, longText, required, wholeNumber } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketId } from "../../inputs/ticket";
import { ticketTimeEntry } from "../../records";

export const addTicketTimeEntry = write("addTicketTimeEntry", {
  label: "Add Ticket Time Entry",
  description: "Add a time entry.",
  inputs: {
    ...ticketId,
    duration_minutes: required(
      wholeNumber({
        label: "Duration Minutes",
        comments: "How long the work took, in minutes.",
        example: "45",
        minimum: 0,
      }),
    ),
    description: longText({
      label: "Description",
      comments: "What was done.",
      example: "Diagnosed VPN certificate issue and renewed certificates",
    }),
    billable: flag({
      label: "Billable",
      comments: "Whether the time is charged, which is also what a blank gives.",
    }),
  },
  returns: ticketTimeEntry,
});
