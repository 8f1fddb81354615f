import {
  type Call,
  commaList,
  contains,
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
import { updatedBetween } from "./dates";
import { acceptParameters, field, get, idFilter, idsFilter, list, mustExist, remove, save } from "./resource";

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
    ["priority_id", priorities.map(({ priorityid }) => ({ id: priorityid }))],
  ];
  for (const [name, rows] of known) {
    const has = (id: number | string) => rows.some((row) => row.id === id);
    mustExist({ has }, input, name);
  }
  const now = world.now();
  const closed = input.status_id === undefined ? {} : { dateclosed: input.status_id === CLOSED ? now : null };
  return { lastupdate: now, ...closed, ...teamOf(input) };
}

/** A ticket names its team; the sandbox stores the team's ID. */
export function teamOf({ team }: Record<string, unknown>): { team_id?: number } {
  if (!team) return {};
  const found = teams.find(({ name }) => name === team);
  if (!found) throw invalidField("team", `There is no team ${team}.`);
  return { team_id: found.id };
}

/** Selects tickets in categories of these IDs; a ticket contains its categories by name. */
const inCategories = (level: number) =>
  filter(commaList(wholeNumber), (ids, { categories }: World) => {
    const chosen = categories.all().filter(({ id }) => ids.includes(id));
    const names = chosen.map(({ value }) => value);
    return (row: Ticket) => names.includes(String(row[`category_${level}`]));
  });

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
      ...updatedBetween<Ticket>("lastupdate"),
      ...acceptParameters<Ticket>(wholeNumber, "view_id", "ticketarea_id", "list_id", "columns_id"),
      ...idFilter<Ticket>("site_id"),
      ...idFilter<Ticket>("parent_id"),
      ...idFilter<Ticket>("contract_id"),
      ...idFilter<Ticket>("supplier_id"),
      ...idFilter<Ticket>("search_id", "id"),
      ...idsFilter<Ticket>("status", "status_id"),
      ...idsFilter<Ticket>("requesttype", "tickettype_id"),
      ...idsFilter<Ticket>("team", "team_id"),
      ...idsFilter<Ticket>("agent", "agent_id"),
      ...idsFilter<Ticket>("priority", "priority_id"),
      ...idsFilter<Ticket>("sla", "sla_id"),
      ...idsFilter<Ticket>("client_ids", "client_id"),
      ...idsFilter<Ticket>("ticketids", "id"),
      ...idsFilter<Ticket>("excludethese", "id", true),
      ...Object.fromEntries([1, 2, 3, 4].map((level) => [`category_${level}`, inCategories(level)])),
      toplevel_id: filter(wholeNumber, (value, world: World) => {
        const isIn = (id: number) => world.clients.get(id)?.toplevel_id === value;
        return ({ client_id }: Ticket) => isIn(client_id);
      }),
      search_summary: contains(({ summary }: Ticket) => summary),
      search_details: contains(({ details }: Ticket) => String(details)),
      ...acceptParameters<Ticket>(
        text,
        "username",
        "search_reportedby",
        "search_user_name",
        "includeinactiveusers",
      ),
      ...acceptParameters<Ticket>(
        flag,
        "includestatus",
        "includetickettype",
        "includeagent",
        "includelastaction",
        "includeslatimer",
        "includetimetaken",
        "withattachments",
        "deleted",
        "mine",
      ),
    },
  }),
  get(ticket, [
    "includedetails",
    "include_auditing",
    "includelastaction",
    "includelinkedobjects",
    "includechildids",
    "includelastappointment",
    "includenextappointment",
  ]),
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
      team: field.text,
      details_html: field.text,
      category_1: field.text,
      category_2: field.text,
      category_3: field.text,
      category_4: field.text,
      impact: field.id,
      urgency: field.id,
      source: field.id,
      sla_id: field.id,
      contract_id: field.id,
      parent_id: field.id,
      startdate: field.text,
      targetdate: field.text,
      deadlinedate: field.text,
      followupdate: field.text,
      estimate: field.number,
      reportedby: field.text,
      emailcclist: field.text,
      assets: field.objects,
      attachments: field.objects,
      template_id: field.id,
      donotapplytemplateintheapi: field.flag,
      dont_do_rules: field.flag,
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
