import type { Operation } from "../../core";
import type { User, World } from "../world";
import { nameOf } from "./clients";
import { commonFilters, field, get, idFilter, list, mustExist, remove, save } from "./resource";

const user = {
  area: "customers",
  path: "Users",
  label: "User",
  from: (world: World) => world.users,
  show: (row: User, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
  }),
};

/** @returns the client of the site in the body, which is also the user's client */
function clientOfSite(input: Record<string, unknown>, world: World) {
  mustExist(world.sites, input, "site_id");
  const site = world.sites.get(Number(input.site_id));
  return site ? { client_id: site.client_id } : {};
}

export const userOperations: Operation<World>[] = [
  list<User>({
    ...user,
    key: "users",
    rows: (world) => world.users.all(),
    paged: true,
    filters: {
      ...commonFilters<User>(({ name, emailaddress }) => `${name} ${emailaddress}`),
      ...idFilter<User>("client_id"),
      ...idFilter<User>("site_id"),
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
    required: ["name", "site_id"],
    create: (input, world) =>
      ({ inactive: false, customfields: [], ...input, ...clientOfSite(input, world) }) as unknown as Omit<
        User,
        "id"
      >,
    change: (input, _, world) => clientOfSite(input, world),
  }),
  remove(user),
];
