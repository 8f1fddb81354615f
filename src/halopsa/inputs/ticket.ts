import { dateTime, described, flag, id, longText, text } from "../../kit/inputs";
import {
  agentId,
  clientId,
  customfields,
  ofClient,
  ofUser,
  search,
  siteId,
  ticketareaId,
  userId,
  viewId,
} from "./common";

const tickettypeId = id({
  label: "Ticket Type ID",
  comments: "The type of the ticket.",
  example: "1",
  dataSource: "selectTicketType",
});
const statusId = id({
  label: "Status ID",
  comments: "The state of the ticket.",
  example: "2",
  dataSource: "selectStatus",
});

export const summary = text({
  label: "Summary",
  comments: "The ticket's subject.",
  example: "Printer on the second floor is offline",
});

/** What a ticket is made of, both when it is created and when it is changed. */
export const ticketFields = {
  details: longText({
    label: "Details",
    comments: "What it is about. HTML is allowed.",
    example: "<p>It shows error 49.</p>",
  }),
  tickettype_id: tickettypeId,
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  status_id: statusId,
  priority_id: id({
    label: "Priority ID",
    comments: "How urgent the ticket is. Which priorities there are depends on the service level agreement.",
    example: "3",
    dataSource: "selectPriority",
  }),
  team_id: id({
    label: "Team ID",
    comments: "The team that the ticket is assigned to.",
    example: "1",
    dataSource: "selectTeam",
  }),
  agent_id: described(agentId, "The agent who works on the ticket."),
  customfields,
};

/** The filters that HaloPSA's list of tickets takes. */
export const ticketFilters = {
  search,
  client_id: ofClient,
  user_id: ofUser,
  agent_id: described(agentId, "Only tickets of this agent, who works for the service provider."),
  status_id: described(statusId, "Only tickets in this state."),
  requesttype_id: described(tickettypeId, "Only tickets of this type."),
  asset_id: id({
    label: "Asset ID",
    comments: "Only tickets on this asset.",
    example: "310",
    dataSource: "selectAsset",
  }),
  open_only: flag({ label: "Open Only", comments: "Yes: only tickets that are open." }),
  closed_only: flag({ label: "Closed Only", comments: "Yes: only tickets that are closed." }),
  datesearch: text({
    label: "Date Field",
    comments:
      "The date that Start Date and End Date are compared with: dateoccured (spelt so) for when a ticket was opened, datecleared for when it was closed.",
    example: "dateoccured",
  }),
  startdate: dateTime({
    label: "Start Date",
    comments: "Only tickets whose Date Field is this moment or later.",
  }),
  enddate: dateTime({
    label: "End Date",
    comments: "Only tickets whose Date Field is this moment or earlier.",
    example: "2026-03-31T23:59:59Z",
  }),
  ticketarea_id: ticketareaId,
  view_id: viewId,
};
