import { InputError } from "../../../kit/http/errors";
import { choice, ids, required } from "../../../kit/inputs";
import { write } from "../../api";
import { assignedTo, options } from "../../inputs/common";
import { priority, ticketStatus } from "../../inputs/ticket";
import { bulkResult } from "../../records";

/** The input that an action requires. */
const REQUIRED_INPUTS = {
  assign: { key: "assigned_to", label: "Assigned To" },
  update_priority: { key: "priority", label: "Priority" },
  update_status: { key: "status", label: "Status" },
} as const;

export const bulkTickets = write("bulkTickets", {
  label: "Bulk Update Tickets",
  description: "Perform bulk operations on tickets",
  inputs: {
    action: required(
      choice(options("assign", "close", "update_priority", "update_status", "delete"), {
        label: "Action",
        comments:
          "The operation to perform on the tickets. Assign requires Assigned To, Update Priority requires Priority, and Update Status requires Status.",
      }),
    ),
    ticket_ids: required(
      ids({
        label: "Ticket IDs",
        comments: "The IDs of the tickets.",
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
    const input = REQUIRED_INPUTS[values.action as keyof typeof REQUIRED_INPUTS];
    if (input && values[input.key] === undefined)
      throw new InputError(`${input.label} is required when Action is ${values.action}.`);
  },
});
