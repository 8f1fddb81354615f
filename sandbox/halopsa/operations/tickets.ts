import { z } from "zod";
import {
  Answer,
  askedFor,
  badField,
  type Call,
  comparableInstant,
  filter,
  flag,
  idPart,
  instant,
  notFound,
  type Operation,
  operation,
  text,
  wholeNumber,
} from "../../core";
import type { Action, Ticket } from "../records";
import {
  accept,
  field,
  find,
  get,
  list,
  mustExist,
  numbered,
  remove,
  returnAll,
  returned,
  save,
} from "../resource";
import { CLOSED, outcomes, priorities, statuses, teams, ticketTypes } from "../settings";
import type { World } from "../world";
import { nameOf } from "./clients";

const among = (some: { id: number; name: string }[], id: unknown) =>
  some.find((one) => one.id === id)?.name ?? "";

const ticket = {
  area: "tickets",
  path: "Tickets",
  what: "Ticket",
  from: (world: World) => world.tickets,
  show: (row: Ticket, world: World) => ({
    ...row,
    tickettype_name: among(ticketTypes, row.tickettype_id),
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    user_name: nameOf(world.users, row.user_id),
    status_name: among(statuses, row.status_id),
    priority_name: priorities.find(({ priorityid }) => priorityid === row.priority_id)?.name ?? "",
    agent_name: nameOf(world.agents, row.agent_id),
    team: among(teams, row.team_id),
  }),
};

const DATES: Record<string, keyof Ticket> = { dateoccured: "dateoccurred", datecleared: "dateclosed" };

/** The tickets whose chosen date lies within the period. */
function within(rows: readonly Ticket[], call: Call<World>): readonly Ticket[] {
  const by = askedFor(call, "datesearch");
  const from = comparableInstant(askedFor(call, "startdate") ?? "");
  const to = comparableInstant(askedFor(call, "enddate") ?? "");
  if (!by || (!from && !to)) return rows;
  const name = DATES[by];
  if (!name) throw badField("datesearch", `There is no date ${by}.`);
  return rows.filter((row) => {
    const found = comparableInstant(String(row[name] ?? ""));
    return found !== undefined && (!from || found >= from) && (!to || found <= to);
  });
}

/** The tickets whose last change is before or after a moment. */
const updated = (fits: (at: string, moment: string) => boolean) =>
  filter(instant, (moment) => (row: Ticket) => fits(comparableInstant(String(row.lastupdate)) ?? "", moment));

/** Refuses references to what is not there, and gives what follows from a new state. */
function consequences(given: Record<string, unknown>, world: World) {
  mustExist(world.clients, given, "client_id");
  mustExist(world.sites, given, "site_id");
  mustExist(world.users, given, "user_id");
  mustExist(world.agents, given, "agent_id");
  const known: [string, { id: number }[]][] = [
    ["status_id", statuses],
    ["tickettype_id", ticketTypes],
    ["team_id", teams],
    ["priority_id", priorities.map(({ priorityid }) => ({ id: priorityid }))],
  ];
  for (const [name, some] of known) {
    const has = (id: number | string) => some.some((one) => one.id === id);
    mustExist({ has }, given, name);
  }
  const now = world.now();
  const closed = given.status_id === undefined ? {} : { dateclosed: given.status_id === CLOSED ? now : null };
  return { lastupdate: now, ...closed };
}

const ticketOperations: Operation<World>[] = [
  list<Ticket>({
    ...ticket,
    key: "tickets",
    rows: (world, call) => within(world.tickets.all(), call),
    paged: true,
    filters: {
      search: filter(
        text,
        (value) =>
          ({ id, summary }: Ticket) =>
            `${id} ${summary}`.toLowerCase().includes(value.toLowerCase()),
      ),
      ...numbered<Ticket>("client_id"),
      ...numbered<Ticket>("user_id"),
      ...numbered<Ticket>("agent_id"),
      ...numbered<Ticket>("status_id"),
      ...numbered<Ticket>("requesttype_id", "tickettype_id"),
      open_only: filter(
        flag,
        (wanted) =>
          ({ status_id }: Ticket) =>
            !wanted || status_id !== CLOSED,
      ),
      closed_only: filter(
        flag,
        (wanted) =>
          ({ status_id }: Ticket) =>
            !wanted || status_id === CLOSED,
      ),
      asset_id: filter(wholeNumber, (value, world: World) => {
        const asset = world.assets.get(value);
        return ({ id }: Ticket) => asset?.ticket_ids.includes(id) ?? false;
      }),
      ...accept<Ticket>(text, "datesearch"),
      ...accept<Ticket>(instant, "startdate", "enddate"),
      lastupdatefromdate: updated((at, from) => at >= from),
      lastupdatetodate: updated((at, to) => at <= to),
      ...accept<Ticket>(wholeNumber, "view_id", "ticketarea_id"),
    },
  }),
  get(ticket, ["includedetails"]),
  save<Ticket>({
    ...ticket,
    fields: {
      summary: field.text,
      details: field.text,
      tickettype_id: field.id,
      client_id: field.id,
      site_id: field.id,
      user_id: field.id,
      status_id: field.id,
      priority_id: field.id,
      agent_id: field.id,
      team_id: field.id,
      customfields: field.customfields,
    },
    needs: ["summary"],
    create: (given, world) => {
      const client = world.clients.get(Number(given.client_id ?? world.clients.all()[0]?.id));
      return {
        details: "",
        tickettype_id: 1,
        client_id: client?.id,
        site_id: client?.main_site_id,
        user_id: null,
        status_id: 1,
        priority_id: 3,
        sla_id: 1,
        agent_id: null,
        team_id: 1,
        dateoccurred: world.now(),
        dateclosed: null,
        onhold: false,
        customfields: [],
        ...given,
        ...consequences(given, world),
      } as unknown as Omit<Ticket, "id">;
    },
    change: (given, _, world) => consequences(given, world),
  }),
  remove(ticket),
];

const showAction = ({ number, id: _own, ...row }: Action, world: World) => ({
  ...row,
  id: number,
  who: nameOf(world.agents, row.who_agentid),
});

/** The ticket that the query names; an action is known within it alone. */
const ofTicket = (call: Call<World>) => {
  const asked = askedFor(call, "ticket_id");
  if (!asked) throw badField("ticket_id", "This query parameter is required.");
  const { id } = find(call.state.tickets, Number(asked), "Ticket");
  return call.state.actions.all().filter((row) => row.ticket_id === id);
};

function actionOf(call: Call<World>): Action {
  const found = ofTicket(call).find(({ number }) => number === idPart(call));
  if (!found) throw notFound("Action", idPart(call));
  return found;
}

const ticketId = accept<Action>(wholeNumber, "ticket_id");

const newActions = z
  .array(
    z.strictObject({
      ticket_id: z.int(),
      outcome: field.text,
      outcome_id: field.id,
      note: field.text,
      note_html: field.text,
      hiddenfromuser: field.flag,
      timetaken: field.number,
    }),
  )
  .min(1);

const actionOperations: Operation<World>[] = [
  list<Action>({
    area: "tickets",
    path: "Actions",
    key: "actions",
    rows: (_, call) => {
      const rows = ofTicket(call);
      const most = askedFor(call, "count") ?? askedFor(call, "mostrecent");
      return [...rows]
        .sort((one, other) => other.number - one.number)
        .slice(0, most ? Number(most) : rows.length);
    },
    show: showAction,
    filters: {
      ...ticketId,
      ...accept<Action>(wholeNumber, "count", "mostrecent"),
      conversationonly: filter(flag, (wanted) => (row: Action) => !wanted || row.outcome === "Email User"),
      excludeprivate: filter(flag, (wanted) => (row: Action) => !wanted || !row.hiddenfromuser),
      ...accept<Action>(
        flag,
        "agentonly",
        "excludesys",
        "includehtmlnote",
        "includeattachments",
        "includedetails",
      ),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Actions/:id",
    query: ticketId,
    note: "tickets",
    run: (call) => showAction(actionOf(call), call.state),
  }),
  operation<World, typeof newActions>({
    method: "POST",
    path: "/api/Actions",
    query: returnAll,
    note: "tickets",
    body: newActions,
    run: ({ body, state, asked }) => {
      const added = body.map(({ ticket_id, ...given }) => {
        const of = find(state.tickets, ticket_id, "Ticket");
        const kind = outcomes.find(({ id, outcome }) => id === given.outcome_id || outcome === given.outcome);
        if (!kind) throw badField("outcome", "There is no such outcome.");
        const before = state.actions.all().filter((row) => row.ticket_id === of.id);
        const datetime = state.now();
        state.tickets.change(of.id, { lastupdate: datetime });
        return state.actions.add({
          note: "",
          timetaken: 0,
          important: false,
          attachment_count: 0,
          ...given,
          ticket_id,
          outcome: kind.outcome,
          outcome_id: kind.id,
          hiddenfromuser: given.hiddenfromuser ?? false,
          number: Math.max(0, ...before.map(({ number }) => number)) + 1,
          who_agentid: 90,
          datetime,
        });
      });
      const shown = returned({ asked }, added).map((one) => showAction(one, state));
      return new Answer(201, shown.length === 1 ? shown[0] : shown);
    },
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Actions/:id",
    query: ticketId,
    note: "tickets",
    run: (call) => {
      call.state.actions.remove(actionOf(call).id);
      return undefined;
    },
  }),
];

export const deskOperations = [...ticketOperations, ...actionOperations];
