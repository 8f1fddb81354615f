import { InputError } from "../../../kit/http/errors";
import { choice, ids, required } from "../../../kit/inputs";
import { write } from "../../api";
import { assignedTo } from "../../inputs/common";
import { priority, ticketStatus } from "../../inputs/ticket";
import { bulkResult } from "../../records";

/** What some actions cannot do without. */
const NEEDED = {
  assign: { key: "assigned_to", label: "Assigned To" },
  update_priority: { key: "priority", label: "Priority" },
  update_status: { key: "status", label: "Status" },
} as const;

export const bulkTickets = write("bulkTickets", {
  label: "Bulk Update Tickets",
  description: "Perform bulk operations on tickets.",
  inputs: {
    action: required(
      choice(["assign", "close", "update_priority", "update_status", "delete"], {
        label: "Action",
        comments:
          "What to do with the tickets. assign needs Assigned To, update_priority needs Priority, update_status needs Status; delete needs the permission tickets:delete.",
      }),
    ),
    ticket_ids: required(
      ids({
        label: "Ticket IDs",
        comments: "The tickets, one ID an entry.",
        example: "1042",
        dataSource: "selectTicket",
      }),
    ),
    assigned_to: assignedTo,
    priority,
    status: ticketStatus,
  },
  returns: bulkResult,
  check: (values) => {
    const needed = NEEDED[values.action as keyof typeof NEEDED];
    if (needed && values[needed.key] === undefined)
      throw new InputError(`${needed.label} is required when Action is ${values.action}.`);
  },
});
