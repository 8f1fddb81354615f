import { contains, filter, flag, type Operation, operation, sameText, text, wholeNumber } from "../../core";
import type { Agent, Asset, User } from "../seed/customers";
import type { World } from "../world";
import { nameOf } from "./clients";
import { accept, commonFilters, field, find, get, list, mustExist, numbered, remove, save } from "./resource";

const user = {
  area: "customers",
  path: "Users",
  what: "User",
  from: (world: World) => world.users,
  show: (row: User, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
  }),
};

/** A user is of the client whose site it is at. */
function atSite(given: Record<string, unknown>, world: World) {
  mustExist(world.sites, given, "site_id");
  const site = world.sites.get(Number(given.site_id));
  return site ? { client_id: site.client_id } : {};
}

const userOperations: Operation<World>[] = [
  list<User>({
    ...user,
    key: "users",
    rows: (world) => world.users.all(),
    paged: true,
    filters: {
      ...commonFilters<User>(({ name, emailaddress }) => `${name} ${emailaddress}`),
      ...numbered<User>("client_id"),
      ...numbered<User>("site_id"),
    },
  }),
  get(user, ["includedetails"]),
  save<User>({
    ...user,
    fields: {
      name: field.text,
      site_id: field.id,
      firstname: field.text,
      surname: field.text,
      emailaddress: field.text,
      phonenumber: field.text,
      mobilenumber: field.text,
      isimportantcontact: field.flag,
      inactive: field.flag,
      notes: field.text,
      customfields: field.customfields,
    },
    needs: ["name", "site_id"],
    create: (given, world) =>
      ({ inactive: false, customfields: [], ...given, ...atSite(given, world) }) as unknown as Omit<
        User,
        "id"
      >,
    change: (given, _, world) => atSite(given, world),
  }),
  remove(user),
];

const agent = {
  area: "tickets",
  path: "Agent",
  what: "Agent",
  from: (world: World) => world.agents,
  show: (row: Agent) => row,
};

const agentOperations: Operation<World>[] = [
  list<Agent>({
    ...agent,
    rows: (world) => world.agents.all(),
    filters: {
      search: contains(({ name, email }: Agent) => `${name} ${email}`),
      team: sameText(({ team }: Agent) => team),
      includeenabled: filter(flag, (wanted) => (row: Agent) => wanted || row.isdisabled),
      includedisabled: filter(
        flag,
        (wanted) => (row: Agent) => wanted || !row.isdisabled,
        (row) => !row.isdisabled,
      ),
      includeapiagents: filter(
        flag,
        (wanted) => (row: Agent) => wanted || !row.isapiagent,
        (row) => !row.isapiagent,
      ),
      ...accept<Agent>(flag, "includedetails"),
      ...accept<Agent>(text, "role"),
      ...accept<Agent>(wholeNumber, "client_id", "department_id"),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Agent/me",
    note: "tickets",
    run: ({ state }) => find(state.agents, 90, "Agent"),
  }),
  get(agent, []),
];

const asset = {
  area: "assets",
  path: "Asset",
  what: "Asset",
  from: (world: World) => world.assets,
  show: ({ ticket_ids: _, ...row }: Asset, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    username: nameOf(world.users, row.user_id),
  }),
};

function known(given: Record<string, unknown>, world: World) {
  mustExist(world.clients, given, "client_id");
  mustExist(world.sites, given, "site_id");
  mustExist(world.users, given, "user_id");
  return {};
}

const assetOperations: Operation<World>[] = [
  list<Asset>({
    ...asset,
    key: "assets",
    rows: (world) => world.assets.all(),
    paged: true,
    filters: {
      search: contains(({ key_field, inventory_number }: Asset) => `${key_field} ${inventory_number}`),
      ...numbered<Asset>("client_id"),
      ...numbered<Asset>("site_id"),
      ...numbered<Asset>("assettype_id"),
      ...numbered<Asset>("assetgroup_id"),
      ticket_id: filter(wholeNumber, (value) => (row: Asset) => row.ticket_ids.includes(value)),
    },
  }),
  get(asset, ["includedetails"]),
  save<Asset>({
    ...asset,
    fields: {
      client_id: field.id,
      site_id: field.id,
      user_id: field.id,
      assettype_id: field.id,
      inventory_number: field.text,
      key_field: field.text,
      key_field2: field.text,
      key_field3: field.text,
      status_id: field.id,
      inactive: field.flag,
      notes: field.text,
      customfields: field.customfields,
    },
    needs: ["assettype_id", "client_id", "site_id"],
    create: (given, world) =>
      ({
        inactive: false,
        ticket_ids: [],
        customfields: [],
        ...given,
        ...known(given, world),
      }) as unknown as Omit<Asset, "id">,
    change: (given, _, world) => known(given, world),
  }),
  remove(asset),
];

export const peopleOperations = [...userOperations, ...agentOperations, ...assetOperations];
