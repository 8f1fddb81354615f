import { filter, flag, type Operation, text, wholeNumber } from "../../core";
import type { Item, World } from "../world";
import { assetGroups } from "../world/lookups";
import { nameOf } from "./clients";
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

const item = {
  area: "items",
  path: "Item",
  label: "Item",
  from: (world: World) => world.items,
  show: (row: Item, world: World) => ({
    ...row,
    assetgroup_name: assetGroups.find(({ id }) => id === row.assetgroup_id)?.name ?? "",
    assettype_name: nameOf(world.assetTypes, row.assettype_id),
    supplier_name: world.suppliers.get(Number(row.supplier_id))?.name ?? "",
  }),
};

function checkReferences(input: Record<string, unknown>, world: World): void {
  mustExist(world.suppliers, input, "supplier_id");
  mustExist(world.assetTypes, input, "assettype_id");
  mustExist({ has: (wanted) => assetGroups.some(({ id }) => id === wanted) }, input, "assetgroup_id");
}

const texts = [
  "name",
  "description",
  "supplier_part_code",
  "manufacturer_name",
  "note",
  "internalreference",
  "externalreference",
  "nominalcode",
  "purchasenominalcode",
  "accountsid",
];

const amounts = ["baseprice", "costprice", "recurringprice", "recurringcost", "minstockqty"];

const numbers = ["assetgroup_id", "assettype_id", "supplier_id", "type", "taxcode", "status"];

const isRecurring = (name: string, expected: boolean) => ({
  [name]: filter(flag, (wanted) => (row: Item) => !wanted || row.isrecurringitem === expected),
});

export const itemOperations: Operation<World>[] = [
  list<Item>({
    ...item,
    key: "items",
    rows: (world) => world.items.all(),
    paged: true,
    filters: {
      ...commonFilters<Item>(({ name, internalreference }) => `${name} ${internalreference}`),
      ...idFilter<Item>("assetgroup_id"),
      ...idFilter<Item>("supplier_id"),
      ...idsFilter<Item>("assetgroups", "assetgroup_id"),
      ...idsFilter<Item>("assettypes", "assettype_id"),
      ...isRecurring("recurringonly", true),
      ...isRecurring("excluderecurring", false),
      ...acceptParameters<Item>(wholeNumber, "stocklocation_id"),
      ...acceptParameters<Item>(text, "advanced_search"),
      ...acceptParameters<Item>(flag, "show_not_in_stock"),
    },
  }),
  get(item, ["includedetails"]),
  save<Item>({
    ...item,
    fields: {
      ...Object.fromEntries(texts.map((name) => [name, field.text])),
      ...Object.fromEntries(amounts.map((name) => [name, field.number])),
      ...Object.fromEntries(numbers.map((name) => [name, field.id])),
      isrecurringitem: field.flag,
      dont_track_stock: field.flag,
      customfields: field.customfields,
    },
    required: ["name"],
    create: (input, world) => {
      checkReferences(input, world);
      return {
        isrecurringitem: false,
        dont_track_stock: false,
        quantity_in_stock: 0,
        customfields: [],
        ...input,
        datecreated: world.now(),
        lastmodified: world.now(),
      } as unknown as Omit<Item, "id">;
    },
    change: (input, _, world) => {
      checkReferences(input, world);
      return { lastmodified: world.now() };
    },
  }),
  remove(item),
];
