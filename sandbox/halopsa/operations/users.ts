import { filter, flag, type Operation, text, wholeNumber } from "../../core";
import type { User, World } from "../world";
import { nameOf } from "./clients";
import { updatedBetween } from "./dates";
import {
  acceptParameters,
  commonFilters,
  field,
  get,
  idFilter,
  list,
  mustExist,
  remove,
  save,
} from "./resource";

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

/** @returns what every write changes: the time, and the client of the site in the body, which is also the user's client */
function written(input: Record<string, unknown>, world: World) {
  mustExist(world.sites, input, "site_id");
  const site = world.sites.get(Number(input.site_id));
  return { ulastupdate: world.now(), ...(site ? { client_id: site.client_id } : {}) };
}

export const userOperations: Operation<World>[] = [
  list<User>({
    ...user,
    key: "users",
    // The list does not contain the times of records.
    show: ({ datecreated: _, ulastupdate: __, ...row }, world) => user.show(row as User, world),
    rows: (world) => world.users.all(),
    paged: true,
    filters: {
      ...commonFilters<User>(({ name, emailaddress }) => `${name} ${emailaddress}`),
      ...updatedBetween<User>("ulastupdate"),
      ...idFilter<User>("client_id"),
      ...idFilter<User>("site_id"),
      asset_id: filter(wholeNumber, (value, world: World) => {
        const asset = world.assets.get(value);
        return ({ id }: User) => asset?.user_id === id;
      }),
      ...acceptParameters<User>(
        wholeNumber,
        "toplevel_id",
        "organisation_id",
        "department_id",
        "supplier_id",
        "role",
      ),
      ...acceptParameters<User>(text, "advanced_search"),
      ...acceptParameters<User>(
        flag,
        "approvers_only",
        "exclude_defaultsiteusers",
        "exclude_generaluser",
        "includenotes",
        "search_phonenumbers",
        "idonly",
      ),
    },
  }),
  get(user, [
    "includedetails",
    "includeactivity",
    "includepopups",
    "includeusersassets",
    "includebillinginfo",
  ]),
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
      initials: field.text,
      title: field.text,
      mobilenumber2: field.text,
      homenumber: field.text,
      fax: field.text,
      department: field.text,
      email2: field.text,
      email3: field.text,
      web_access_level: field.id,
      sendwelcomeemail: field.flag,
      neversendemails: field.flag,
      dontackemails: field.flag,
      linked_agent_id: field.id,
      slaid: field.id,
      other1: field.text,
      other2: field.text,
      other3: field.text,
      other4: field.text,
      other5: field.text,
      customfields: field.customfields,
    },
    required: ["name", "site_id"],
    create: (input, world) =>
      ({
        inactive: false,
        customfields: [],
        datecreated: world.now(),
        ...input,
        ...written(input, world),
      }) as unknown as Omit<User, "id">,
    change: (input, _, world) => written(input, world),
  }),
  remove(user),
];
