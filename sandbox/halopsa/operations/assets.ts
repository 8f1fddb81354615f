import { filter, flag, type Operation, sameText, wholeNumber } from "../../core";
import type { Asset, World } from "../world";
import { nameOf } from "./clients";
import { updatedBetween } from "./dates";
import {
  acceptParameters,
  commonFilters,
  field,
  get,
  idFilter,
  idsFilter,
  list,
  mustExist,
  remove,
  save,
} from "./resource";

const asset = {
  area: "assets",
  path: "Asset",
  label: "Asset",
  from: (world: World) => world.assets,
  show: ({ ticket_ids: _, user_id, ...row }: Asset, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    username: nameOf(world.users, user_id),
    users: row.users ?? (user_id ? [{ id: user_id, name: nameOf(world.users, user_id) }] : []),
  }),
};

/** @returns what every write changes: the time, and the user; throws if the body refers to a record that does not exist */
function written(input: Record<string, unknown>, world: World) {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.items, input, "item_id");
  mustExist(world.clientContracts, input, "contract_id");
  mustExist(world.assetTypes, input, "assettype_id");
  const type = world.assetTypes.get(Number(input.assettype_id));
  const typed = type ? { assettype_name: type.name, assetgroup_id: type.assetgroup_id } : {};
  const [user_id] = ((input.users ?? []) as { id: number }[]).map(({ id }) => id);
  mustExist(world.users, { users: user_id }, "users");
  return { ...typed, dlastupdate: world.now(), ...(user_id === undefined ? {} : { user_id }) };
}

export const assetOperations: Operation<World>[] = [
  list<Asset>({
    ...asset,
    key: "assets",
    // The list does not contain the time of the last change.
    show: ({ dlastupdate: _, ...row }, world) => asset.show(row as Asset, world),
    rows: (world) => world.assets.all(),
    paged: true,
    filters: {
      ...commonFilters<Asset>(({ key_field, inventory_number }) => `${key_field} ${inventory_number}`),
      ...updatedBetween<Asset>("dlastupdate"),
      inventory_number: sameText(({ inventory_number }: Asset) => String(inventory_number)),
      ...idFilter<Asset>("user_id"),
      ...idFilter<Asset>("contract_id"),
      ...idFilter<Asset>("item_id"),
      ...idFilter<Asset>("supplier_id"),
      ...idsFilter<Asset>("assettypes", "assettype_id"),
      ...idsFilter<Asset>("assetgroups", "assetgroup_id"),
      ...idsFilter<Asset>("assetstatuses", "status_id"),
      ...acceptParameters<Asset>(wholeNumber, "licence_id"),
      ...acceptParameters<Asset>(
        flag,
        "includeassetfields",
        "includeuser",
        "includechildren",
        "search_inventory_number_only",
        "idonly",
      ),
      ...idFilter<Asset>("client_id"),
      ...idFilter<Asset>("site_id"),
      ...idFilter<Asset>("assettype_id"),
      ...idFilter<Asset>("assetgroup_id"),
      ticket_id: filter(wholeNumber, (value) => (row: Asset) => row.ticket_ids.includes(value)),
    },
  }),
  get(asset, ["includedetails", "includeactivity", "includeallowedstatus", "includehierarchy"]),
  save<Asset>({
    ...asset,
    fields: {
      client_id: field.id,
      site_id: field.id,
      users: field.objects,
      fields: field.customfields,
      warranty_start: field.text,
      warranty_end: field.text,
      parent_id: field.id,
      supplier_id: field.id,
      item_id: field.id,
      contract_id: field.id,
      business_owner_id: field.id,
      technical_owner_id: field.id,
      criticality: field.id,
      sla_id: field.id,
      priority_id: field.id,
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
        ...written(input, world),
      }) as unknown as Omit<Asset, "id">,
    change: (input, _, world) => written(input, world),
  }),
  remove(asset),
];
