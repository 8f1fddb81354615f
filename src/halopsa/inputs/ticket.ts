import {
  dateTime,
  described,
  flag,
  group,
  id,
  ids,
  longText,
  mapped,
  number,
  text,
  wholeNumber,
} from "../../kit/inputs";
import {
  agentId,
  attachments,
  categoryName,
  clientId,
  contractId,
  customfields,
  idFilter,
  ofClient,
  ofSite,
  ofUser,
  search,
  siteId,
  slaId,
  supplierId,
  teamName,
  ticketareaId,
  ticketId,
  toplevelId,
  userId,
  viewId,
} from "./common";

export const tickettypeId = id({
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

/** A setting of HaloPSA that is stored as a number. */
const setting = (label: string, comments: string, example: string) =>
  wholeNumber({ label, comments, example, placeholder: "Enter a number" });

/** The fields of a ticket, the same when it is created and when it is updated. */
export const ticketFields = {
  details: longText({
    label: "Details",
    comments: "The ticket's description, as plain text. Use either Details or Details HTML.",
    example: "It shows error 49.",
  }),
  details_html: longText({
    label: "Details HTML",
    comments: "The ticket's description, as HTML. Use either Details or Details HTML.",
    example: "<p>It shows <b>error 49</b>.</p>",
    placeholder: "Enter HTML",
  }),
  tickettype_id: tickettypeId,
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  status_id: statusId,
  priority_id: id({
    label: "Priority ID",
    comments:
      "The number of the ticket's priority. The available priorities depend on the service level agreement.",
    example: "3",
    dataSource: "selectPriority",
  }),
  team: described(teamName, "The name of the team that the ticket is assigned to."),
  agent_id: described(agentId, "The ID of the agent that the ticket is assigned to."),
  classification: group({
    label: "Classification",
    comments: "The ticket's categories, and how far it reaches.",
    inputs: {
      category_1: categoryName(1, "ticket"),
      category_2: categoryName(2, "ticket"),
      category_3: categoryName(3, "ticket"),
      category_4: categoryName(4, "ticket"),
      impact: setting("Impact", "The ticket's impact, by its number in HaloPSA.", "2"),
      urgency: setting("Urgency", "The ticket's urgency, by its number in HaloPSA.", "2"),
      source: setting("Source", "How the ticket was reported, by its number in HaloPSA.", "1"),
      sla_id: slaId,
      contract_id: contractId,
      parent_id: described(ticketId, "The ID of the ticket's parent ticket."),
    },
  }),
  dates: group({
    label: "Dates and Effort",
    comments: "When the ticket should be worked on, and the effort it takes.",
    inputs: {
      startdate: dateTime({ label: "Start Date", comments: "The time at which work on the ticket starts." }),
      targetdate: dateTime({
        label: "Target Date",
        comments: "The time by which the ticket should be resolved.",
      }),
      deadlinedate: dateTime({
        label: "Deadline",
        comments: "The time by which the ticket must be resolved.",
      }),
      followupdate: dateTime({
        label: "Follow-Up Date",
        comments: "The time at which to follow up on the ticket.",
      }),
      estimate: number({
        label: "Estimate",
        comments: "The estimated effort, in hours.",
        example: "2.5",
        placeholder: "Enter hours",
        minimum: 0,
      }),
    },
  }),
  reportedby: text({
    label: "Reported By",
    comments: "The name of the person who reported the ticket, if it is not the user.",
    example: "Omar Haddad",
    placeholder: "Enter a name",
  }),
  emailcclist: text({
    label: "CC Email Addresses",
    comments: "The email addresses that receive copies of the ticket's emails, separated by commas.",
    example: "office@northwind.example.com,dana@northwind.example.com",
    placeholder: "Enter email addresses separated by commas",
  }),
  assets: mapped(
    ids({
      label: "Asset IDs",
      comments: "The IDs of the assets that the ticket is about.",
      example: "310",
      dataSource: "selectAsset",
    }),
    (all) => all.map((one) => ({ id: one })),
  ),
  attachments,
  automation: group({
    label: "Automation",
    comments: "Which templates and rules HaloPSA applies to the ticket.",
    inputs: {
      template_id: id({
        label: "Template ID",
        comments: "The ID of the ticket template to apply, from the URL of its page.",
        example: "4",
      }),
      donotapplytemplateintheapi: flag({
        label: "Skip Template",
        comments: "Whether to skip the default template of the ticket type.",
      }),
      dont_do_rules: flag({ label: "Skip Rules", comments: "Whether to skip the ticket rules." }),
    },
  }),
  customfields,
};

const include = (label: string, part: string) => flag({ label, comments: `Whether to include ${part}.` });

const categoryFilter = (level: number) =>
  idFilter({
    label: `Category ${level} IDs`,
    comments: `Only return tickets with one of these values of category ${level}, by their IDs.`,
    example: "51",
    placeholder: "Enter a category ID",
  });

const searchIn = (label: string, part: string, example: string) =>
  text({
    label,
    comments: `The text to search for in ${part}.`,
    example,
    placeholder: "Enter text to search for",
  });

/** The filters of List Tickets. */
export const ticketFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
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
  includeinactiveusers: idFilter({
    label: "User Activity",
    comments: "0 to return tickets of active users, 1 for those of inactive users. Defaults to both.",
    example: "1",
    placeholder: "Enter 0 or 1",
  }),
  severalValues: group({
    label: "Several Values",
    comments: "Filters that accept several values. A ticket needs only one of them.",
    inputs: {
      status: idFilter({
        label: "Status IDs",
        comments: "Only return tickets with one of these statuses.",
        example: "2",
        placeholder: "Enter a status ID",
        dataSource: "selectStatus",
      }),
      requesttype: idFilter({
        label: "Ticket Type IDs",
        comments: "Only return tickets of one of these types.",
        example: "1",
        dataSource: "selectTicketType",
      }),
      team: idFilter({
        label: "Team IDs",
        comments: "Only return tickets assigned to one of these teams.",
        example: "1",
        dataSource: "selectTeam",
      }),
      agent: idFilter({
        label: "Agent IDs",
        comments: "Only return tickets assigned to one of these agents.",
        example: "3",
        dataSource: "selectAgent",
      }),
      priority: idFilter({
        label: "Priority IDs",
        comments: "Only return tickets with one of these priorities.",
        example: "3",
        placeholder: "Enter a priority ID",
        dataSource: "selectPriority",
      }),
      sla: idFilter({
        label: "SLA IDs",
        comments: "Only return tickets under one of these service level agreements.",
        example: "1",
      }),
      client_ids: idFilter({
        label: "Client IDs",
        comments: "Only return tickets of one of these clients.",
        example: "12",
        dataSource: "selectClient",
      }),
      category_1: categoryFilter(1),
      category_2: categoryFilter(2),
      category_3: categoryFilter(3),
      category_4: categoryFilter(4),
      ticketids: idFilter({
        label: "Ticket IDs",
        comments: "Only return these tickets.",
        example: "2081",
        dataSource: "selectTicket",
      }),
      excludethese: idFilter({
        label: "Excluded Ticket IDs",
        comments: "The IDs of tickets to leave out.",
        example: "2080",
        placeholder: "Enter a ticket ID",
        dataSource: "selectTicket",
      }),
    },
  }),
  furtherFilters: group({
    label: "Further Filters",
    comments: "Filters that are needed less often.",
    inputs: {
      toplevel_id: toplevelId,
      supplier_id: described(supplierId, "Only return tickets with this supplier."),
      contract_id: described(
        contractId,
        "Only return tickets under this contract. The ID is in the URL of its page.",
      ),
      parent_id: described(ticketId, "Only return child tickets of this ticket."),
      list_id: id({
        label: "List ID",
        comments: "The ID of a saved list of tickets, from the URL of its page.",
        example: "6",
      }),
      columns_id: id({
        label: "Columns ID",
        comments: "The ID of a saved column profile, from the URL of the list that shows it.",
        example: "5",
        placeholder: "Enter a column profile ID",
      }),
      username: text({
        label: "User Name",
        comments: "Only return tickets of the user with this name.",
        example: "Dana Reyes",
      }),
      search_id: id({
        label: "Search ID",
        comments: "Only return the ticket with this ID.",
        example: "2081",
        placeholder: "Enter a ticket ID",
        dataSource: "selectTicket",
      }),
      search_summary: searchIn("Search Summary", "summaries only", "Printer"),
      search_details: searchIn("Search Details", "details only", "error 49"),
      search_reportedby: searchIn("Search Reported By", "the names of reporters only", "Omar"),
      search_user_name: searchIn("Search User Name", "the names of users only", "Dana"),
      withattachments: flag({
        label: "With Attachments",
        comments: "Whether to return only tickets with attachments.",
      }),
      deleted: flag({ label: "Deleted", comments: "Whether to return deleted tickets." }),
      mine: flag({
        label: "Mine",
        comments: "Whether to return only tickets of the agent that the connection logs in as.",
      }),
    },
  }),
  includes: group({
    label: "Included Fields",
    comments: "Additional fields to return for each ticket.",
    inputs: {
      includestatus: include("Include Status", "the status"),
      includetickettype: include("Include Ticket Type", "the ticket type"),
      includeagent: include("Include Agent", "the agent"),
      includelastaction: include("Include Last Action", "the last action"),
      includeslatimer: include("Include SLA Timer", "the time that the service level agreement leaves"),
      includetimetaken: include("Include Time Taken", "the time spent"),
    },
  }),
};

/** The details that Get Ticket can include. */
export const ticketDetails = {
  include_auditing: include("Include Audit Log", "the log of changes"),
  includelastaction: include("Include Last Action", "the last action"),
  includelinkedobjects: include("Include Linked Objects", "the records that the ticket is linked to"),
  includechildids: include("Include Child IDs", "the IDs of the child tickets"),
  includelastappointment: include("Include Last Appointment", "the last appointment"),
  includenextappointment: include("Include Next Appointment", "the next appointment"),
};
