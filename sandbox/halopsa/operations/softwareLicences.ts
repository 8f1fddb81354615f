import { contains, filter, flag, type Operation, sameText, wholeNumber } from "../../core";
import type { SoftwareLicence, World } from "../world";
import { nameOf } from "./clients";
import { field, get, idFilter, list, mustExist, remove, save } from "./resource";

const licence = {
  area: "softwarelicensing",
  path: "SoftwareLicence",
  label: "Software licence",
  from: (world: World) => world.softwareLicences,
  show: (row: SoftwareLicence, world: World) => ({
    ...row,
    client_name: nameOf(world.clients, row.client_id),
    site_name: nameOf(world.sites, row.site_id),
    supplier_name: String(world.suppliers.get(Number(row.supplier_id))?.name ?? ""),
    licences_available: row.count - Number(row.licences_in_use),
  }),
};

/** @throws ApiError 400 if a body refers to a record that does not exist */
function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.clients, input, "client_id");
  mustExist(world.sites, input, "site_id");
  mustExist(world.suppliers, input, "supplier_id");
}

const texts = [
  "name",
  "status",
  "vendor",
  "manufacturer",
  "distributor",
  "tenant_id",
  "product_sku",
  "vendor_product_sku",
  "start_date",
  "end_date",
  "term_duration",
  "billing_cycle",
  "notes",
];

const amounts = ["purchase_price", "price", "monthly_cost", "monthly_price"];

export const softwareLicenceOperations: Operation<World>[] = [
  list<SoftwareLicence>({
    ...licence,
    key: "licences",
    rows: (world) => world.softwareLicences.all(),
    paged: true,
    filters: {
      search: contains(({ name, vendor }: SoftwareLicence) => `${name} ${vendor}`),
      ...idFilter<SoftwareLicence>("client_id"),
      ...idFilter<SoftwareLicence>("site_id"),
      ...idFilter<SoftwareLicence>("licence_type", "type"),
      toplevelid: filter(
        wholeNumber,
        (value, world: World) => (row: SoftwareLicence) =>
          world.clients.get(row.client_id)?.toplevel_id === value,
      ),
      tenant_id: sameText(({ tenant_id }: SoftwareLicence) => tenant_id as string | undefined),
      includeinactive: filter(
        flag,
        (wanted) => (row: SoftwareLicence) => wanted || row.is_active,
        (row) => row.is_active,
      ),
    },
  }),
  get(licence, ["includedetails"]),
  save<SoftwareLicence>({
    ...licence,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(amounts.map((name) => [name, field.number])),
      type: field.id,
      client_id: field.id,
      site_id: field.id,
      supplier_id: field.id,
      count: field.id,
      is_active: field.flag,
      autorenew: field.flag,
    },
    required: ["name"],
    create: (input, world) => {
      checkReferences(input, world);
      return { type: 0, count: 0, licences_in_use: 0, is_active: true, ...input } as unknown as Omit<
        SoftwareLicence,
        "id"
      >;
    },
    change: (input, _, world) => {
      checkReferences(input, world);
      return {};
    },
  }),
  remove(licence),
];
