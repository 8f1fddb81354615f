import {
  type Call,
  filter,
  flag,
  invalidField,
  type Operation,
  queryValue,
  sortableTimestamp,
  text,
  timestamp,
  wholeNumber,
} from "../../core";
import type { Ticket, World } from "../world";
import { CLOSED, priorities, statuses, teams, ticketTypes } from "../world/lookups";
import { nameOf } from "./clients";
import { acceptParameters, field, get, idFilter, list, mustExist, remove, save } from "./resource";

const nameIn = (rows: { id: number; name: string }[], id: unknown) =>
  rows.find((row) => row.id === id)?.name ?? "";

const ticket = {
  area: "tickets",
  path: "Tickets",
  label: "Ticket",
  from: (world: World) => world.tickets,
  show: (row: Ticket, world: World) => ({
    ...row,
    tickettype_name: nameIn(ticketTypes, row.tickettype_id),
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    user_name: nameOf(world.users, row.user_id),
    status_name: nameIn(statuses, row.status_id),
    priority_name: priorities.find(({ priorityid }) => priorityid === row.priority_id)?.name ?? "",
    agent_name: nameOf(world.agents, row.agent_id),
    team: nameIn(teams, row.team_id),
  }),
};

const DATES: Record<string, keyof Ticket> = { dateoccured: "dateoccurred", datecleared: "dateclosed" };

/** Selects tickets by the date that `datesearch` names. */
function within(rows: readonly Ticket[], call: Call<World>): readonly Ticket[] {
  const by = queryValue(call, "datesearch");
  const from = sortableTimestamp(queryValue(call, "startdate") ?? "");
  const to = sortableTimestamp(queryValue(call, "enddate") ?? "");
  if (!by || (!from && !to)) return rows;
  const name = DATES[by];
  if (!name) throw invalidField("datesearch", `There is no date ${by}.`);
  return rows.filter((row) => {
    const found = sortableTimestamp(String(row[name] ?? ""));
    return found !== undefined && (!from || found >= from) && (!to || found <= to);
  });
}

/** Creates a filter that compares the time of the last change. */
const updated = (matches: (found: string, wanted: string) => boolean) =>
  filter(
    timestamp,
    (wanted) => (row: Ticket) => matches(sortableTimestamp(String(row.lastupdate)) ?? "", wanted),
  );

/**
 * Checks the references of a body.
 * @returns the timestamps that a write changes
 */
function writeTimestamps(input: Record<string, unknown>, world: World) {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.users, input, "user_id");
  mustExist(world.agents, input, "agent_id");
  const known: [string, { id: number }[]][] = [
    ["status_id", statuses],
    ["tickettype_id", ticketTypes],
    ["team_id", teams],
    ["priority_id", priorities.map(({ priorityid }) => ({ id: priorityid }))],
  ];
  for (const [name, rows] of known) {
    const has = (id: number | string) => rows.some((row) => row.id === id);
    mustExist({ has }, input, name);
  }
  const now = world.now();
  const closed = input.status_id === undefined ? {} : { dateclosed: input.status_id === CLOSED ? now : null };
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
      ...idFilter<Ticket>("client_id"),
      ...idFilter<Ticket>("user_id"),
      ...idFilter<Ticket>("agent_id"),
      ...idFilter<Ticket>("status_id"),
      ...idFilter<Ticket>("requesttype_id", "tickettype_id"),
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
      ...acceptParameters<Ticket>(text, "datesearch"),
      ...acceptParameters<Ticket>(timestamp, "startdate", "enddate"),
      lastupdatefromdate: updated((found, wanted) => found >= wanted),
      lastupdatetodate: updated((found, wanted) => found <= wanted),
      ...acceptParameters<Ticket>(wholeNumber, "view_id", "ticketarea_id"),
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
    required: ["summary"],
    create: (input, world) => {
      const client = world.clients.get(Number(input.client_id ?? world.clients.all()[0]?.id));
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
        ...input,
        ...writeTimestamps(input, world),
      } as unknown as Omit<Ticket, "id">;
    },
    change: (input, _, world) => writeTimestamps(input, world),
  }),
  remove(ticket),
];
