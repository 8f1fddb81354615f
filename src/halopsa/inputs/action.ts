import { flag, id, longText, number, required, text, wholeNumber } from "../../kit/inputs";
import { includedetails, ticketId } from "./common";

/** An action is known by its number within its ticket. */
export const actionOfTicket = {
  ticket_id: required(ticketId),
  id: required(
    id({
      label: "Action ID",
      comments: "The action's number within its ticket, as List Actions gives it.",
      example: "5",
      dataSource: "selectAction",
    }),
  ),
};

/** What an action is made of. */
export const actionFields = {
  outcome: text({
    label: "Outcome",
    comments: "The kind of action, by its name. Either this or Outcome ID says what is done.",
    example: "Private Note",
  }),
  outcome_id: id({
    label: "Outcome ID",
    comments: "The kind of action, chosen from the list.",
    example: "7",
    dataSource: "selectOutcome",
  }),
  note: longText({
    label: "Note",
    comments: "What the action says.",
    example: "Replaced the formatter board.",
  }),
  note_html: longText({
    label: "Note HTML",
    comments: "The note with HTML.",
    example: "<p>Replaced the <b>formatter board</b>.</p>",
  }),
  hiddenfromuser: flag({ label: "Hidden From User", comments: "Yes makes it a private note." }),
  timetaken: number({
    label: "Time Taken",
    comments: "The time spent, in hours.",
    example: "0.5",
    minimum: 0,
  }),
};

/** The filters that HaloPSA's list of actions takes, beside the ticket. */
export const actionFilters = {
  mostrecent: wholeNumber({
    label: "Most Recent",
    comments: "Only so many actions, the newest.",
    example: "10",
    minimum: 1,
  }),
  conversationonly: flag({
    label: "Conversation Only",
    comments: "Yes: only messages between agents and users.",
  }),
  agentonly: flag({ label: "Agent Only", comments: "Yes: only actions of agents." }),
  excludesys: flag({ label: "Exclude System", comments: "Yes leaves out what HaloPSA itself has added." }),
  excludeprivate: flag({ label: "Exclude Private", comments: "Yes leaves out what users do not see." }),
  includehtmlnote: flag({ label: "Include HTML Note", comments: "Yes also gives the notes with HTML." }),
  includeattachments: flag({ label: "Include Attachments", comments: "Yes also gives the actions' files." }),
  includedetails,
};
