import { contains, filter, type Operation, wholeNumber } from "../../core";
import type { Asset, World } from "../world";
import { nameOf } from "./clients";
import { field, get, list, mustExist, numbered, remove, save } from "./resource";

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

export const assetOperations: Operation<World>[] = [
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
