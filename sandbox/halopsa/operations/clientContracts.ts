import { filter, flag, type Operation, wholeNumber } from "../../core";
import type { ClientContract, Row, World } from "../world";
import { slas } from "../world/lookups";
import { nameOf } from "./clients";
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

const contract = {
  area: "contracts",
  path: "ClientContract",
  label: "Contract",
  from: (world: World) => world.clientContracts,
  show: (row: ClientContract, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    user_name: nameOf(world.users, row.user_id),
    sla_name: slas.find(({ id }) => id === row.sla_id)?.name ?? "",
    assets: row.assets.map(({ id }) => {
      const asset = world.assets.get(id);
      return { id, inventory_number: asset?.inventory_number, key_field: asset?.key_field };
    }),
    sites: row.sites.map(({ id }) => ({ id, name: nameOf(world.sites, id) })),
  }),
};

function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.users, input, "user_id");
  mustExist({ has: (wanted) => slas.some(({ id }) => id === wanted) }, input, "sla_id");
  for (const { id } of (input.assets ?? []) as Row[]) mustExist(world.assets, { assets: id }, "assets");
  for (const { id } of (input.sites ?? []) as Row[]) mustExist(world.sites, { sites: id }, "sites");
}

const texts = [
  "ref",
  "refextra",
  "start_date",
  "end_date",
  "note",
  "invoicedescription",
  "next_invoice_date",
];

const numbers = [
  "client_id",
  "site_id",
  "user_id",
  "contracttype",
  "subtype",
  "status",
  "sla_id",
  "billingdescription",
  "billingperiod",
  "termmonths",
];

const isActive = (row: ClientContract) => row.active !== false;

export const clientContractOperations: Operation<World>[] = [
  list<ClientContract>({
    ...contract,
    key: "contracts",
    rows: (world) => world.clientContracts.all(),
    paged: true,
    filters: {
      search: commonFilters<ClientContract>(({ ref, refextra }) => `${ref} ${refextra}`).search!,
      ...idFilter<ClientContract>("client_id"),
      ...idFilter<ClientContract>("site_id"),
      device_id: filter(
        wholeNumber,
        (wanted) => (row: ClientContract) => row.assets.some(({ id }) => id === wanted),
      ),
      includeinactive: filter(flag, (wanted) => (row: ClientContract) => wanted || isActive(row), isActive),
      ...acceptParameters<ClientContract>(
        flag,
        "excluderenewed",
        "includelastrenewed",
        "isbillingplansetup",
        "pending_recurring_invoice",
      ),
    },
  }),
  get(contract, ["includedetails", "includeperiods"]),
  save<ClientContract>({
    ...contract,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(numbers.map((name) => [name, field.id])),
      active: field.flag,
      rollingcontract: field.flag,
      dontinvoice: field.flag,
      periodchargeamount: field.number,
      numberofunitsfree: field.number,
      assets: field.objects,
      sites: field.objects,
      customfields: field.customfields,
    },
    required: ["client_id", "ref"],
    create: (input, world) => {
      checkReferences(input, world);
      return {
        start_date: world.now(),
        end_date: null,
        active: true,
        rollingcontract: false,
        dontinvoice: false,
        assets: [],
        sites: [],
        customfields: [],
        ...input,
        last_modified: world.now(),
      } as unknown as Omit<ClientContract, "id">;
    },
    change: (input, _, world) => {
      checkReferences(input, world);
      return { last_modified: world.now() };
    },
  }),
  remove(contract),
];
