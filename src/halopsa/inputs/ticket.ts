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
  comments: "The ID of the ticket's type.",
  example: "1",
  dataSource: "selectTicketType",
});

const statusId = id({
  label: "Status ID",
  comments: "The ID of the ticket's status.",
  example: "2",
  dataSource: "selectStatus",
});

export const summary = text({
  label: "Summary",
  comments: "The ticket's subject.",
  example: "Printer on the second floor is offline",
});

/** The fields of a ticket, the same when it is created and when it is updated. */
export const ticketFields = {
  details: longText({
    label: "Details",
    comments: "The ticket's description. May contain HTML.",
    example: "<p>It shows error 49.</p>",
  }),
  tickettype_id: tickettypeId,
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  status_id: statusId,
  priority_id: id({
    label: "Priority ID",
    comments:
      "The ID of the ticket's priority. The available priorities depend on the service level agreement.",
    example: "3",
    dataSource: "selectPriority",
  }),
  team_id: id({
    label: "Team ID",
    comments: "The ID of the team that the ticket is assigned to.",
    example: "1",
    dataSource: "selectTeam",
  }),
  agent_id: described(agentId, "The ID of the agent that the ticket is assigned to."),
  customfields,
};

/** The filters of List Tickets. */
export const ticketFilters = {
  search,
  client_id: ofClient,
  user_id: ofUser,
  agent_id: described(agentId, "Only return tickets assigned to this agent."),
  status_id: described(statusId, "Only return tickets with this status."),
  requesttype_id: described(tickettypeId, "Only return tickets of this type."),
  asset_id: id({
    label: "Asset ID",
    comments: "Only return tickets about this asset.",
    example: "310",
    dataSource: "selectAsset",
  }),
  open_only: flag({ label: "Open Only", comments: "Whether to return only open tickets." }),
  closed_only: flag({ label: "Closed Only", comments: "Whether to return only closed tickets." }),
  datesearch: text({
    label: "Date Field",
    comments:
      "The date that Start Date and End Date apply to: dateoccured (HaloPSA's spelling) for the opening date, datecleared for the closing date.",
    example: "dateoccured",
    placeholder: "Enter a field name",
  }),
  startdate: dateTime({
    label: "Start Date",
    comments: "Only return tickets whose Date Field is at or after this time.",
  }),
  enddate: dateTime({
    label: "End Date",
    comments: "Only return tickets whose Date Field is at or before this time.",
    example: "2026-03-31T23:59:59Z",
  }),
  ticketarea_id: ticketareaId,
  view_id: viewId,
};
