import { contains, filter, type Operation, wholeNumber } from "../../core";
import type { Asset, World } from "../world";
import { nameOf } from "./clients";
import { field, get, idFilter, list, mustExist, remove, save } from "./resource";

const asset = {
  area: "assets",
  path: "Asset",
  label: "Asset",
  from: (world: World) => world.assets,
  show: ({ ticket_ids: _, ...row }: Asset, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    username: nameOf(world.users, row.user_id),
  }),
};

function checkReferences(input: Record<string, unknown>, world: World) {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.users, input, "user_id");
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
      ...idFilter<Asset>("client_id"),
      ...idFilter<Asset>("site_id"),
      ...idFilter<Asset>("assettype_id"),
      ...idFilter<Asset>("assetgroup_id"),
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
    required: ["assettype_id", "client_id", "site_id"],
    create: (input, world) =>
      ({
        inactive: false,
        ticket_ids: [],
        customfields: [],
        ...input,
        ...checkReferences(input, world),
      }) as unknown as Omit<Asset, "id">,
    change: (input, _, world) => checkReferences(input, world),
  }),
  remove(asset),
];
