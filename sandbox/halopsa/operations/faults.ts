import {
  type Call,
  commaList,
  contains,
  type Filters,
  filter,
  flag,
  invalidField,
  queryValue,
  sortableTimestamp,
  text,
  timestamp,
  wholeNumber,
} from "../../core";
import type { Fault, World } from "../world";
import { CLOSED, priorities, statuses, teams, ticketTypes } from "../world/lookups";
import { nameOf } from "./clients";
import { updatedBetween } from "./dates";
import { acceptParameters, field, idFilter, idsFilter, mustExist } from "./resource";

// Tickets, projects and opportunities are all faults: the API reads, filters and saves them alike.

const nameIn = (rows: { id: number; name: string }[], id: unknown) =>
  rows.find((row) => row.id === id)?.name ?? "";

/** A fault with the names of the records that it refers to. */
export const showFault = (row: Fault, world: World) => ({
  ...row,
  tickettype_name: nameIn(ticketTypes, row.tickettype_id),
  client_name: nameOf(world.clients, row.client_id),
  site_name: nameOf(world.sites, row.site_id),
  user_name: nameOf(world.users, row.user_id),
  status_name: nameIn(statuses, row.status_id),
  priority_name: priorities.find(({ priorityid }) => priorityid === row.priority_id)?.name ?? "",
  agent_name: nameOf(world.agents, row.agent_id),
  team: nameIn(teams, row.team_id),
});

const DATES: Record<string, keyof Fault> = { dateoccured: "dateoccurred", datecleared: "dateclosed" };

/** Selects records by the date that `datesearch` names. */
export function within(rows: readonly Fault[], call: Call<World>): readonly Fault[] {
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

/** All faults, for references that may be to any of them. */
export const anyFault = ({ tickets, projects, opportunities }: World) => ({
  has: (id: number | string) => [tickets, projects, opportunities].some((faults) => faults.has(Number(id))),
});

/**
 * Checks the references of a body.
 * @returns the timestamps that a write changes
 */
export function writeTimestamps(input: Record<string, unknown>, world: World) {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.users, input, "user_id");
  mustExist(world.agents, input, "agent_id");
  mustExist(world.clientContracts, input, "contract_id");
  mustExist(anyFault(world), input, "parent_id");
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

/** Selects records in categories of these IDs; a record contains its categories by name. */
const inCategories = (level: number) =>
  filter(commaList(wholeNumber), (ids, { categories }: World) => {
    const chosen = categories.all().filter(({ id }) => ids.includes(id));
    const names = chosen.map(({ value }) => value);
    return (row: Fault) => names.includes(String(row[`category_${level}`]));
  });

export const faultFilters: Filters<Fault, World> = {
  search: filter(
    text,
    (value) =>
      ({ id, summary }: Fault) =>
        `${id} ${summary}`.toLowerCase().includes(value.toLowerCase()),
  ),
  ...idFilter<Fault>("client_id"),
  ...idFilter<Fault>("user_id"),
  ...idFilter<Fault>("agent_id"),
  ...idFilter<Fault>("status_id"),
  ...idFilter<Fault>("requesttype_id", "tickettype_id"),
  open_only: filter(
    flag,
    (wanted) =>
      ({ status_id }: Fault) =>
        !wanted || status_id !== CLOSED,
  ),
  closed_only: filter(
    flag,
    (wanted) =>
      ({ status_id }: Fault) =>
        !wanted || status_id === CLOSED,
  ),
  asset_id: filter(wholeNumber, (value, world: World) => {
    const asset = world.assets.get(value);
    return ({ id }: Fault) => asset?.ticket_ids.includes(id) ?? false;
  }),
  ...acceptParameters<Fault>(text, "datesearch"),
  ...acceptParameters<Fault>(timestamp, "startdate", "enddate"),
  ...updatedBetween<Fault>("lastupdate"),
  ...acceptParameters<Fault>(wholeNumber, "view_id", "ticketarea_id", "list_id", "columns_id"),
  ...idFilter<Fault>("site_id"),
  ...idFilter<Fault>("parent_id"),
  ...idFilter<Fault>("contract_id"),
  ...idFilter<Fault>("supplier_id"),
  ...idFilter<Fault>("search_id", "id"),
  ...idsFilter<Fault>("status", "status_id"),
  ...idsFilter<Fault>("requesttype", "tickettype_id"),
  ...idsFilter<Fault>("team", "team_id"),
  ...idsFilter<Fault>("agent", "agent_id"),
  ...idsFilter<Fault>("priority", "priority_id"),
  ...idsFilter<Fault>("sla", "sla_id"),
  ...idsFilter<Fault>("client_ids", "client_id"),
  ...idsFilter<Fault>("ticketids", "id"),
  ...idsFilter<Fault>("excludethese", "id", true),
  ...Object.fromEntries([1, 2, 3, 4].map((level) => [`category_${level}`, inCategories(level)])),
  toplevel_id: filter(wholeNumber, (value, world: World) => {
    const isIn = (id: number) => world.clients.get(id)?.toplevel_id === value;
    return ({ client_id }: Fault) => client_id !== null && isIn(client_id);
  }),
  search_summary: contains(({ summary }: Fault) => summary),
  search_details: contains(({ details }: Fault) => String(details)),
  ...acceptParameters<Fault>(
    text,
    "username",
    "search_reportedby",
    "search_user_name",
    "includeinactiveusers",
  ),
  ...acceptParameters<Fault>(
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
};

/** The parameters of a request for one record. */
export const faultDetails = [
  "includedetails",
  "include_auditing",
  "includelastaction",
  "includelinkedobjects",
  "includechildids",
  "includelastappointment",
  "includenextappointment",
];

/** The fields that all faults have in a body. */
export const faultFields = {
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
  estimate: field.number,
  customfields: field.customfields,
};

/** The fields of a new fault that are not in its body. */
export function newFault(input: Record<string, unknown>, world: World) {
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
  };
}
