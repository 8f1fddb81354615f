import { z } from "zod";
import { badField, formListField, formNumberField, type Operation, operation, Refusal } from "../../core";
import {
  isFinished,
  PRIORITIES,
  type Priority,
  STATUSES,
  type Status,
  type Ticket,
  type World,
} from "../world";
import { base, done, find, findAll } from "./common";

const ticketIds = formListField(formNumberField);

const statusChange = z.strictObject({ status: z.enum(STATUSES), "ticketIDs[]": ticketIds });

const setStatus = operation<World, typeof statusChange>({
  method: "POST",
  path: `${base}/setStatus`,
  note: "SET_STATUS",
  upload: true,
  body: statusChange,
  run({ body: { status, "ticketIDs[]": ids }, state: world }) {
    for (const ticket of findAll(world, ids)) world.change(ticket, { status }, `Status set to ${status}`);
    return done("The status of the tickets was changed.");
  },
});

const priorityChange = z.strictObject({ priority: z.enum(PRIORITIES), "ticketIDs[]": ticketIds });

const setPriority = operation<World, typeof priorityChange>({
  method: "POST",
  path: `${base}/setPriority`,
  note: "TICKET_UPDATE",
  upload: true,
  body: priorityChange,
  run({ body: { priority, "ticketIDs[]": ids }, state: world }) {
    for (const ticket of findAll(world, ids))
      world.change(ticket, { priority }, `Priority set to ${priority}`);
    return done("The priority of the tickets was changed.");
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
    return done("The customer was unlinked from the ticket.");
  },
});

/** What `actions[i][actionType]` may be; Omnidesk keeps its own list to itself. */
const ACTIONS: Record<string, (value: string) => Partial<Ticket>> = {
  setStatus: (value) => ({ status: oneOf(STATUSES, value) as Status }),
  setPriority: (value) => ({ priority: oneOf(PRIORITIES, value) as Priority }),
  assignUser: (value) => ({ assigned_user_id: Number(value) }),
};

const oneOf = (values: readonly string[], value: string): string => {
  if (!values.includes(value)) throw new Refusal(400, "Needs to be the value the action would use.");
  return value;
};

const batchFields = z.record(z.string(), z.string());

const batch = operation<World, typeof batchFields>({
  method: "POST",
  path: `${base}/batch`,
  note: "TICKET_BATCH",
  upload: true,
  body: batchFields,
  run({ body: { TicketIDs = "", ...given }, state: world }) {
    if (!/^[0-9, ]+$/.test(TicketIDs)) throw badField("TicketIDs", "It must match ^[0-9, ]+$.");
    const changes = actionsOf(given).map(({ actionType, value }) => {
      const act = ACTIONS[actionType];
      if (!act) throw new Refusal(400, "Needs to be an action type.");
      return act(value);
    });
    const tickets = findAll(world, TicketIDs.split(",").map(Number));
    for (const ticket of tickets) world.change(ticket, Object.assign({}, ...changes), "Batch of actions");
    return done("The actions were performed.");
  },
});

/** `actions[0][actionType]` and `actions[0][value]`, numbered from 0 without a gap. */
function actionsOf(fields: Record<string, string>): { actionType: string; value: string }[] {
  const actions: { actionType: string; value: string }[] = [];
  for (let at = 0; `actions[${at}][actionType]` in fields; at++) {
    const value = fields[`actions[${at}][value]`];
    if (value === undefined) throw badField(`actions[${at}][value]`, "It is required.");
    actions.push({ actionType: fields[`actions[${at}][actionType]`]!, value });
  }
  if (actions.length === 0) throw badField("actions[0][actionType]", "It is required.");
  const unknown = Object.keys(fields).find((name) => !/^actions\[\d+\]\[(actionType|value)\]$/.test(name));
  if (unknown || Object.keys(fields).length !== actions.length * 2)
    throw new Refusal(400, "The actions are not numbered from 0 on.");
  return actions;
}

const noFields = z.strictObject({});

const solveUnfinished = operation<World, typeof noFields>({
  method: "PUT",
  path: `${base}/solveUnfinishedTickets`,
  note: "SET_STATUS",
  body: noFields,
  run({ state: world }) {
    const unfinished = world.tickets.all().filter(({ status }) => !isFinished(status));
    for (const ticket of unfinished) world.change(ticket, { status: "solved" }, "Solved with all others");
    return done(`${unfinished.length} tickets were solved.`);
  },
});

export const bulkOperations: Operation<World>[] = [
  setStatus,
  setPriority,
  unlinkCustomer,
  batch,
  solveUnfinished,
];
