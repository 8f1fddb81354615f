import {
  askedFor,
  badField,
  type Call,
  comparableInstant,
  filter,
  flag,
  instant,
  type Operation,
  text,
  wholeNumber,
} from "../../core";
import type { Ticket, World } from "../world";
import { CLOSED, priorities, statuses, teams, ticketTypes } from "../world/lookups";
import { nameOf } from "./clients";
import { accept, field, get, list, mustExist, numbered, remove, save } from "./resource";

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

export const ticketOperations: Operation<World>[] = [
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
