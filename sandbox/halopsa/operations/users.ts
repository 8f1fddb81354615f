import type { Operation } from "../../core";
import type { User, World } from "../world";
import { nameOf } from "./clients";
import { commonFilters, field, get, list, mustExist, numbered, remove, save } from "./resource";

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

export const userOperations: Operation<World>[] = [
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
