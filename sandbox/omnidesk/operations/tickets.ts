import { z } from "zod";
import {
  accepted,
  askedFor,
  badField,
  flag,
  formNumberField,
  formTextField,
  idPart,
  type Operation,
  operation,
  Refusal,
  repeated,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { brands, channels, customersByPrimaryId, forms, groups } from "../world/lookups";
import { base, done, find, findAll } from "./common";
import { show } from "./lists";

const known = <Row extends { id: number }>(rows: Row[], id: number, what: string): Row => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Refusal(400, `This ${what} does not exist.`);
  return row;
};

const mustBeAmong = (ids: number[], id: number | undefined, what: string) => {
  if (id && !ids.includes(id)) throw new Refusal(400, `This ${what} does not exist.`);
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
  note: "TICKET_CREATE",
  upload: true,
  body: newTicket,
  run({ body, state: world }) {
    const brand = known(brands, body.brandID, "brand");
    const channel = known(channels, body.channelID, "channel");
    mustBeAmong(groups, body.assignedGroupID, "group");
    mustBeAmong(forms, body.formID, "form");
    const now = world.now();
    const { id } = world.tickets.add({
      title: body.title,
      status: "new",
      priority: "medium",
      direction: body.direction,
      from: body.from,
      from_name: body.fromName ?? " ",
      to: body.to,
      to_name: null,
      brand_id: brand.id,
      brand_name: brand.name,
      channel_id: channel.id,
      channel_name: channel.name,
      channel_account_id: null,
      customer_id: null,
      assigned_group_id: body.assignedGroupID || null,
      assigned_user_id: null,
      form_id: body.formID ?? null,
      external_id: null,
      external_gui_url: null,
      created_at: now,
      last_update: now,
      last_update_agent: null,
      last_update_customer: now,
      closed_at: null,
      sla_policy_id: null,
      sla_next_breach: null,
      snooze_time: null,
      grade_by_customer: null,
      archived: false,
      events: [{ type: "create", created_at: now, description: "Ticket created" }],
    });
    return { ...done("Ticket created."), ticketID: id };
  },
});

const getTicket = operation<World>({
  method: "GET",
  path: `${base}/:ticketID`,
  note: "TICKET_READ",
  query: { getTicketHistory: accepted(flag) },
  run(call) {
    const ticket = find(call.state, idPart(call, "ticketID"));
    const withHistory = askedFor(call, "getTicketHistory") === "true";
    return { type: "item", item: { ...show(ticket), ...(withHistory ? { timeline: ticket.events } : {}) } };
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
  note: "TICKET_UPDATE",
  body: ticketChange,
  run(call) {
    const ticket = find(call.state, idPart(call, "ticketID"));
    const { externalPrimaryID, title, status } = call.body;
    const customer = externalPrimaryID === undefined ? undefined : customersByPrimaryId[externalPrimaryID];
    if (externalPrimaryID !== undefined && customer === undefined)
      throw new Refusal(400, "This customer does not exist.");
    call.state.change(ticket, { title, status, customer_id: customer }, "Ticket updated");
    return done("Ticket updated.");
  },
});

const deleteTicket = operation<World>({
  method: "DELETE",
  path: `${base}/:ticketID`,
  note: "TICKET_DELETE",
  run(call) {
    const { id } = find(call.state, idPart(call, "ticketID"));
    call.state.tickets.remove(id);
    return done("Ticket deleted.");
  },
});

const deleteTickets = operation<World>({
  method: "DELETE",
  path: `${base}/multi`,
  note: "TICKET_DELETE",
  query: { ticketIDs: repeated(wholeNumber, () => undefined) },
  run({ asked, state: world }) {
    const ids = asked.filter(({ name }) => name === "ticketIDs[]").map(({ value }) => Number(value));
    if (ids.length === 0) throw badField("ticketIDs[]", "It is required.");
    for (const { id } of findAll(world, ids)) world.tickets.remove(id);
    return done("Tickets deleted.");
  },
});

export const ticketOperations: Operation<World>[] = [
  createTicket,
  getTicket,
  updateTicket,
  deleteTicket,
  deleteTickets,
];
