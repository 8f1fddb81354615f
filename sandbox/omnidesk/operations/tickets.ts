import { z } from "zod";
import {
  ApiError,
  accepted,
  flag,
  formNumberField,
  formTextField,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  repeated,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { brands, forms, groups } from "../world/lookups";
import { addTicket } from "../world/newTicket";
import { base, find, findAll, idsOf, mustExist, result } from "./common";
import { show } from "./lists";

const findLookup = <Row extends { id: number }>(rows: readonly Row[], id: number, label: string): Row => {
  const row = rows.find((row) => row.id === id);
  if (!row) throw new ApiError(400, `This ${label} does not exist.`);
  return row;
};

const newTicket = z.strictObject({
  brandID: formNumberField,
  channelID: formNumberField,
  direction: z.enum(["inbound", "outbound"]),
  from: formTextField,
  fromName: z.string().optional(),
  to: formTextField,
  title: formTextField,
  assignedGroupID: formNumberField.optional(),
  formID: formNumberField.optional(),
});

const createTicket = operation<World, typeof newTicket>({
  method: "POST",
  path: base,
  permission: "TICKET_CREATE",
  upload: true,
  body: newTicket,
  run({ body, state: world }) {
    const brand = findLookup(brands, body.brandID, "brand");
    const channel = findLookup(world.channels.all(), body.channelID, "channel");
    mustExist(groups, body.assignedGroupID, "group");
    mustExist(idsOf(forms), body.formID, "form");
    const { id } = addTicket(world, {
      title: body.title,
      direction: body.direction,
      from: body.from,
      from_name: body.fromName ?? " ",
      to: body.to,
      brand,
      channel,
      assigned_group_id: body.assignedGroupID || null,
      form_id: body.formID ?? null,
    });
    return { ...result("Ticket created."), ticketID: id };
  },
});

const getTicket = operation<World>({
  method: "GET",
  path: `${base}/:ticketID`,
  permission: "TICKET_READ",
  query: { getTicketHistory: accepted(flag) },
  run(call) {
    const ticket = find(call.state, pathId(call, "ticketID"));
    const withHistory = queryValue(call, "getTicketHistory") === "true";
    return {
      type: "item",
      item: { ...show(ticket), ...(withHistory ? { timeline: call.state.timelineOf(ticket) } : {}) },
    };
  },
});

const ticketChange = z.strictObject({
  externalPrimaryID: formTextField.optional(),
  title: formTextField.optional(),
  status: z.enum(["solved", "closed"]).optional(),
});

const updateTicket = operation<World, typeof ticketChange>({
  method: "PUT",
  path: `${base}/:ticketID`,
  permission: "TICKET_UPDATE",
  body: ticketChange,
  run(call) {
    const ticket = find(call.state, pathId(call, "ticketID"));
    const { externalPrimaryID, title, status } = call.body;
    const customer = externalPrimaryID === undefined ? undefined : call.state.customerOf(externalPrimaryID);
    if (externalPrimaryID !== undefined && customer === undefined)
      throw new ApiError(400, "This customer does not exist.");
    call.state.change(ticket, { title, status, customer_id: customer?.id }, "Ticket updated");
    return result("Ticket updated.");
  },
});

const deleteTicket = operation<World>({
  method: "DELETE",
  path: `${base}/:ticketID`,
  permission: "TICKET_DELETE",
  run(call) {
    const { id } = find(call.state, pathId(call, "ticketID"));
    call.state.tickets.remove(id);
    return result("Ticket deleted.");
  },
});

const deleteTickets = operation<World>({
  method: "DELETE",
  path: `${base}/multi`,
  permission: "TICKET_DELETE",
  query: { ticketIDs: repeated(wholeNumber, () => undefined) },
  run({ query, state: world }) {
    const ids = query.filter(({ name }) => name === "ticketIDs[]").map(({ value }) => Number(value));
    if (ids.length === 0) throw invalidField("ticketIDs[]", "It is required.");
    for (const { id } of findAll(world, ids)) world.tickets.remove(id);
    return result("Tickets deleted.");
  },
});

export const ticketOperations: Operation<World>[] = [
  createTicket,
  getTicket,
  updateTicket,
  deleteTicket,
  deleteTickets,
];
