import { z } from "zod";
import {
  ApiError,
  formListField,
  formNumberField,
  invalidField,
  type Operation,
  operation,
} from "../../core";
import {
  isFinished,
  PRIORITIES,
  type Priority,
  STATUSES,
  type Status,
  type Ticket,
  type World,
} from "../world";
import { base, find, findAll, result } from "./common";

const ticketIds = formListField(formNumberField);

const statusChange = z.strictObject({ status: z.enum(STATUSES), "ticketIDs[]": ticketIds });

const setStatus = operation<World, typeof statusChange>({
  method: "POST",
  path: `${base}/setStatus`,
  permission: "SET_STATUS",
  upload: true,
  body: statusChange,
  run({ body: { status, "ticketIDs[]": ids }, state: world }) {
    for (const ticket of findAll(world, ids)) world.change(ticket, { status }, `Status set to ${status}`);
    return result("The status of the tickets was changed.");
  },
});

const priorityChange = z.strictObject({ priority: z.enum(PRIORITIES), "ticketIDs[]": ticketIds });

const setPriority = operation<World, typeof priorityChange>({
  method: "POST",
  path: `${base}/setPriority`,
  permission: "TICKET_UPDATE",
  upload: true,
  body: priorityChange,
  run({ body: { priority, "ticketIDs[]": ids }, state: world }) {
    for (const ticket of findAll(world, ids))
      world.change(ticket, { priority }, `Priority set to ${priority}`);
    return result("The priority of the tickets was changed.");
  },
});

const oneTicket = z.strictObject({ ticketID: formNumberField });

const unlinkCustomer = operation<World, typeof oneTicket>({
  method: "POST",
  path: `${base}/unlinkCustomerFromTicket`,
  upload: true,
  body: oneTicket,
  run({ body, state: world }) {
    world.change(find(world, body.ticketID), { customer_id: null }, "Customer unlinked");
    return result("The customer was unlinked from the ticket.");
  },
});

/** The values of `actions[i][actionType]`. Omnidesk does not document its own. */
const ACTIONS: Record<string, (value: string) => Partial<Ticket>> = {
  setStatus: (value) => ({ status: oneOf(STATUSES, value) as Status }),
  setPriority: (value) => ({ priority: oneOf(PRIORITIES, value) as Priority }),
  assignUser: (value) => ({ assigned_user_id: Number(value) }),
};

const oneOf = (values: readonly string[], value: string): string => {
  if (!values.includes(value)) throw new ApiError(400, "Needs to be the value the action would use.");
  return value;
};

const batchFields = z.record(z.string(), z.string());

const batch = operation<World, typeof batchFields>({
  method: "POST",
  path: `${base}/batch`,
  permission: "TICKET_BATCH",
  upload: true,
  body: batchFields,
  run({ body: { TicketIDs = "", ...input }, state: world }) {
    if (!/^[0-9, ]+$/.test(TicketIDs)) throw invalidField("TicketIDs", "It must match ^[0-9, ]+$.");
    const changes = actionsOf(input).map(({ actionType, value }) => {
      const action = ACTIONS[actionType];
      if (!action) throw new ApiError(400, "Needs to be an action type.");
      return action(value);
    });
    const tickets = findAll(world, TicketIDs.split(",").map(Number));
    for (const ticket of tickets) world.change(ticket, Object.assign({}, ...changes), "Batch of actions");
    return result("The actions were performed.");
  },
});

/** Parses `actions[0][actionType]` and `actions[0][value]`, numbered from 0 without gaps. */
function actionsOf(fields: Record<string, string>): { actionType: string; value: string }[] {
  const actions: { actionType: string; value: string }[] = [];
  for (let index = 0; `actions[${index}][actionType]` in fields; index++) {
    const value = fields[`actions[${index}][value]`];
    if (value === undefined) throw invalidField(`actions[${index}][value]`, "It is required.");
    actions.push({ actionType: fields[`actions[${index}][actionType]`]!, value });
  }
  if (actions.length === 0) throw invalidField("actions[0][actionType]", "It is required.");
  const unknown = Object.keys(fields).find((name) => !/^actions\[\d+\]\[(actionType|value)\]$/.test(name));
  if (unknown || Object.keys(fields).length !== actions.length * 2)
    throw new ApiError(400, "The actions are not numbered from 0 on.");
  return actions;
}

const noFields = z.strictObject({});

const solveUnfinished = operation<World, typeof noFields>({
  method: "PUT",
  path: `${base}/solveUnfinishedTickets`,
  permission: "SET_STATUS",
  body: noFields,
  run({ state: world }) {
    const unfinished = world.tickets.all().filter(({ status }) => !isFinished(status));
    for (const ticket of unfinished) world.change(ticket, { status: "solved" }, "Solved with all others");
    return result(`${unfinished.length} tickets were solved.`);
  },
});

export const bulkOperations: Operation<World>[] = [
  setStatus,
  setPriority,
  unlinkCustomer,
  batch,
  solveUnfinished,
];
