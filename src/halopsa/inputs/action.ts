import {
  dateTime,
  described,
  flag,
  group,
  id,
  longText,
  number,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import {
  agentId,
  attachments,
  categoryName,
  contractId,
  customfields,
  includedetails,
  slaId,
  teamName,
  ticketId,
} from "./common";
import { include } from "./parts";

const after = "after the action";

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

const emails = (label: string, comments: string) =>
  text({
    label,
    comments,
    example: "dana@northwind.example.com",
    placeholder: "Enter email addresses separated by commas",
  });

const newCategory = (level: number) => ({
  ...categoryName(level, "ticket"),
  label: `New Category ${level}`,
});

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
  who_agentid: described(agentId, "The ID of the agent who did it. Defaults to the connection's agent."),
  datetime: dateTime({ label: "Date", comments: "The time of the action. Defaults to now." }),
  important: flag({ label: "Important", comments: "Whether to mark the action as important." }),
  email: group({
    label: "Email",
    comments: "The email to send with the action.",
    inputs: {
      sendemail: flag({ label: "Send Email", comments: "Whether to send the action as an email." }),
      emailto: emails("To", "The email addresses to send to, separated by commas. Defaults to the user's."),
      emailcc: emails("CC", "The email addresses that receive copies, separated by commas."),
      emailsubject: text({
        label: "Subject",
        comments: "The email's subject.",
        example: "Your printer works again",
      }),
    },
  }),
  changes: group({
    label: "Changes to the Ticket",
    comments: "Fields of the ticket that change with the action.",
    inputs: {
      new_status: id({
        label: "New Status ID",
        comments: `The ID of the ticket's status ${after}.`,
        example: "2",
        dataSource: "selectStatus",
      }),
      new_agent: id({
        label: "New Agent ID",
        comments: `The ID of the ticket's agent ${after}.`,
        example: "3",
        dataSource: "selectAgent",
      }),
      new_team: { ...teamName, label: "New Team", comments: `The name of the ticket's team ${after}.` },
      new_priority: id({
        label: "New Priority ID",
        comments: `The number of the ticket's priority ${after}.`,
        example: "3",
        dataSource: "selectPriority",
      }),
      new_sla_id: { ...slaId, label: "New SLA ID" },
      new_category1: newCategory(1),
      new_category2: newCategory(2),
      new_category3: newCategory(3),
      new_category4: newCategory(4),
      new_followupdate: dateTime({
        label: "New Follow-Up Date",
        comments: "The time at which to follow up on the ticket.",
      }),
      new_contract_id: { ...contractId, label: "New Contract ID" },
    },
  }),
  work: group({
    label: "Work and Billing",
    comments: "When the work was done, and how it is charged.",
    inputs: {
      actionarrivaldate: dateTime({ label: "Arrival Date", comments: "The time at which the work began." }),
      actioncompletiondate: dateTime({
        label: "Completion Date",
        comments: "The time at which the work ended.",
      }),
      traveltime: number({
        label: "Travel Time",
        comments: "The travel time, in hours.",
        example: "0.75",
        placeholder: "Enter hours",
        minimum: 0,
      }),
      chargerate: wholeNumber({
        label: "Charge Rate",
        comments: "The charge rate, by its number in HaloPSA.",
        example: "1",
        placeholder: "Enter a number",
      }),
    },
  }),
  attachments,
  customfields,
};

/** The filters of List Actions, except the ticket. */
export const actionFilters = {
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
  startdate: dateTime({ label: "Start Date", comments: "Only return actions at or after this time." }),
  enddate: dateTime({
    label: "End Date",
    comments: "Only return actions at or before this time.",
    example: "2026-03-31T23:59:59Z",
  }),
  actoutcome: text({
    label: "Outcome",
    comments: "Only return actions with the outcome of this name.",
    example: "Private Note",
  }),
  actoutcomenum: id({
    label: "Outcome ID",
    comments: "Only return actions with this outcome.",
    example: "7",
    dataSource: "selectOutcome",
  }),
  furtherFilters: group({
    label: "Further Filters",
    comments: "Filters that are needed less often.",
    inputs: {
      timeentriesonly: flag({
        label: "Time Entries Only",
        comments: "Whether to return only actions with time spent.",
      }),
      importantonly: flag({ label: "Important Only", comments: "Whether to return only important actions." }),
      supplieronly: flag({
        label: "Supplier Only",
        comments: "Whether to return only actions with suppliers.",
      }),
      slaonly: flag({
        label: "SLA Only",
        comments: "Whether to return only actions that hold or release the service level agreement.",
      }),
      excludebilling: flag({
        label: "Exclude Billing",
        comments: "Whether to exclude actions about billing.",
      }),
      ischildnotes: flag({
        label: "Child Tickets",
        comments: "Whether to return the actions of child tickets.",
      }),
      isrelatednotes: flag({
        label: "Related Tickets",
        comments: "Whether to return the actions of related tickets.",
      }),
      includehtmlemail: include("Include HTML Email", "the emails as HTML"),
      includeagentdetails: include("Include Agent Details", "the agents' details"),
    },
  }),
};

/** The query parameters of Get Action. */
export const actionDetails = {
  includedetails,
  includeemail: include("Include Email", "the email"),
  mostrecent: flag({
    label: "Most Recent",
    comments: "Whether to return the ticket's most recent action, whatever the Action ID.",
  }),
  nonsystem: flag({
    label: "Exclude System",
    comments: "Whether Most Recent ignores actions that HaloPSA added itself.",
  }),
  emailonly: flag({ label: "Email Only", comments: "Whether Most Recent considers only emails." }),
};
