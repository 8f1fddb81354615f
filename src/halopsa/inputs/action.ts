import { flag, id, longText, number, required, text, wholeNumber } from "../../kit/inputs";
import { includedetails, ticketId } from "./common";

/** Identifies an action, whose ID is unique only within its ticket. */
export const actionOfTicket = {
  ticket_id: required(ticketId),
  id: required(
    id({
      label: "Action ID",
      comments: "The action's number within its ticket, as returned by List Actions.",
      example: "5",
      dataSource: "selectAction",
    }),
  ),
};

/** The fields of an action. */
export const actionFields = {
  outcome: text({
    label: "Outcome",
    comments: "The name of the outcome, which is the kind of action. Use either Outcome or Outcome ID.",
    example: "Private Note",
  }),
  outcome_id: id({
    label: "Outcome ID",
    comments: "The ID of the outcome, which is the kind of action. Use either Outcome or Outcome ID.",
    example: "7",
    dataSource: "selectOutcome",
  }),
  note: longText({
    label: "Note",
    comments: "The action's note, as plain text.",
    example: "Replaced the formatter board.",
  }),
  note_html: longText({
    label: "Note HTML",
    comments: "The action's note, as HTML.",
    example: "<p>Replaced the <b>formatter board</b>.</p>",
    placeholder: "Enter HTML",
  }),
  hiddenfromuser: flag({
    label: "Hidden From User",
    comments: "Whether to hide the action from users, as a private note.",
  }),
  timetaken: number({
    label: "Time Taken",
    comments: "The time spent, in hours.",
    example: "0.5",
    placeholder: "Enter hours",
    minimum: 0,
  }),
};

/** The filters of List Actions, except the ticket. */
export const actionFilters = {
  mostrecent: wholeNumber({
    label: "Most Recent",
    comments: "The number of most recent actions to return.",
    example: "10",
    placeholder: "Enter a number",
    minimum: 1,
  }),
  conversationonly: flag({
    label: "Conversation Only",
    comments: "Whether to return only messages between agents and users.",
  }),
  agentonly: flag({ label: "Agent Only", comments: "Whether to return only actions by agents." }),
  excludesys: flag({
    label: "Exclude System",
    comments: "Whether to exclude actions that HaloPSA added itself.",
  }),
  excludeprivate: flag({
    label: "Exclude Private",
    comments: "Whether to exclude actions that are hidden from users.",
  }),
  includehtmlnote: flag({
    label: "Include HTML Note",
    comments: "Whether to include the notes as HTML.",
  }),
  includeattachments: flag({
    label: "Include Attachments",
    comments: "Whether to include the actions' attachments.",
  }),
  includedetails,
};
