import { dateTime, described, flag, group, id, text } from "../../kit/inputs";
import {
  agentId,
  contractId,
  idFilter,
  ofClient,
  ofSite,
  ofToplevel,
  ofUser,
  search,
  supplierId,
  ticketareaId,
  viewId,
} from "./common";
import { type Fault, parentId, statusId, tickettypeId } from "./faults";
import { include, searchIn } from "./parts";

/** The filters of List Tickets, List Projects and List Opportunities, which have the same parameters. */
export function faultFilters(fault: Fault) {
  const { one, many, article } = fault;

  const categoryFilter = (level: number) =>
    idFilter({
      label: `Category ${level} IDs`,
      comments: `Only return ${many} with one of these values of category ${level}, by their IDs.`,
      example: "51",
      placeholder: "Enter a category ID",
      dataSource: "selectCategory",
    });

  return {
    search,
    client_id: ofClient,
    site_id: ofSite,
    user_id: ofUser,
    agent_id: described(agentId, `Only return ${many} assigned to this agent.`),
    status_id: described(statusId, `Only return ${many} with this status.`),
    requesttype_id: described(tickettypeId, `Only return ${many} of this type.`),
    asset_id: id({
      label: "Asset ID",
      comments: `Only return ${many} about this asset.`,
      example: "310",
      dataSource: "selectAsset",
    }),
    open_only: flag({ label: "Open Only", comments: `Whether to return only open ${many}.` }),
    closed_only: flag({ label: "Closed Only", comments: `Whether to return only closed ${many}.` }),
    datesearch: text({
      label: "Date Field",
      comments:
        "The date that Start Date and End Date apply to: dateoccured (HaloPSA's spelling) for the opening date, datecleared for the closing date.",
      example: "dateoccured",
      placeholder: "Enter a field name",
    }),
    startdate: dateTime({
      label: "Start Date",
      comments: `Only return ${many} whose Date Field is at or after this time.`,
    }),
    enddate: dateTime({
      label: "End Date",
      comments: `Only return ${many} whose Date Field is at or before this time.`,
      example: "2026-03-31T23:59:59Z",
    }),
    ticketarea_id: ticketareaId,
    view_id: viewId,
    includeinactiveusers: idFilter({
      label: "User Activity",
      comments: `0 to return ${many} of active users, 1 for those of inactive users. Defaults to both.`,
      example: "1",
      placeholder: "Enter 0 or 1",
    }),
    severalValues: group({
      label: "Several Values",
      comments: `Filters that accept several values. ${article === "a" ? "A" : "An"} ${one} needs only one of them.`,
      inputs: {
        status: idFilter({
          label: "Status IDs",
          comments: `Only return ${many} with one of these statuses.`,
          example: "2",
          placeholder: "Enter a status ID",
          dataSource: "selectStatus",
        }),
        requesttype: idFilter({
          label: "Ticket Type IDs",
          comments: `Only return ${many} of one of these types.`,
          example: "1",
          dataSource: "selectTicketType",
        }),
        team: idFilter({
          label: "Team IDs",
          comments: `Only return ${many} assigned to one of these teams.`,
          example: "1",
          dataSource: "selectTeam",
        }),
        agent: idFilter({
          label: "Agent IDs",
          comments: `Only return ${many} assigned to one of these agents.`,
          example: "3",
          dataSource: "selectAgent",
        }),
        priority: idFilter({
          label: "Priority IDs",
          comments: `Only return ${many} with one of these priorities.`,
          example: "3",
          placeholder: "Enter a priority ID",
          dataSource: "selectPriority",
        }),
        sla: idFilter({
          label: "SLA IDs",
          comments: `Only return ${many} under one of these service level agreements.`,
          example: "1",
          dataSource: "selectSla",
        }),
        client_ids: idFilter({
          label: "Client IDs",
          comments: `Only return ${many} of one of these clients.`,
          example: "12",
          dataSource: "selectClient",
        }),
        category_1: categoryFilter(1),
        category_2: categoryFilter(2),
        category_3: categoryFilter(3),
        category_4: categoryFilter(4),
        ticketids: idFilter({
          label: `${fault.label} IDs`,
          comments: `Only return these ${many}.`,
          example: fault.ids[0],
          dataSource: fault.dataSource,
        }),
        excludethese: idFilter({
          label: `Excluded ${fault.label} IDs`,
          comments: `The IDs of ${many} to leave out.`,
          example: fault.ids[1],
          placeholder: `Enter ${article} ${one} ID`,
          dataSource: fault.dataSource,
        }),
      },
    }),
    furtherFilters: group({
      label: "Further Filters",
      comments: "Filters that are needed less often.",
      inputs: {
        toplevel_id: ofToplevel,
        supplier_id: described(supplierId, `Only return ${many} with this supplier.`),
        contract_id: described(contractId, `Only return ${many} under this contract.`),
        parent_id: parentId(fault, `Only return child ${many} of this record.`),
        list_id: id({
          label: "List ID",
          comments: `The ID of a saved list of ${many}, from the URL of its page.`,
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
          comments: `Only return ${many} of the user with this name.`,
          example: "Dana Reyes",
        }),
        search_id: id({
          label: "Search ID",
          comments: `Only return the ${one} with this ID.`,
          example: fault.ids[0],
          placeholder: `Enter ${article} ${one} ID`,
          dataSource: fault.dataSource,
        }),
        search_summary: searchIn("Search Summary", "summaries only", fault.words.summary),
        search_details: searchIn("Search Details", "details only", fault.words.details),
        search_reportedby: searchIn("Search Reported By", "the names of reporters only", "Omar"),
        search_user_name: searchIn("Search User Name", "the names of users only", "Dana"),
        withattachments: flag({
          label: "With Attachments",
          comments: `Whether to return only ${many} with attachments.`,
        }),
        deleted: flag({ label: "Deleted", comments: `Whether to return deleted ${many}.` }),
        mine: flag({
          label: "Mine",
          comments: `Whether to return only ${many} of the agent that the connection logs in as.`,
        }),
      },
    }),
    includes: group({
      label: "Included Fields",
      comments: `Additional fields to return for each ${one}.`,
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
}
