import type { Infer } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { update } from "../../api";
import type { Api } from "../../client";
import { externalData } from "../../inputs/common";
import { changedItems, returnFields, returnId, WRITTEN_ITEM_FIELDS } from "../../inputs/return";
import { patchItems } from "../../patchItems";
import { type inventoryReturn, modification } from "../../records";

/** Only a list returns returns. In an update, the description of an item has another name. */
async function itemsOf(api: Api, id: number) {
  const { data } = await api.get<{ data: Infer<typeof inventoryReturn>[] }>("inventory/returns", {
    ids: String(id),
    active: "Any",
  });
  const items = data[0]?.items.filter(({ active }) => active !== false) ?? [];
  return items.map(({ description, ...item }) => ({ ...item, itemDescription: description }));
}

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_Update
export const updateReturn = update({
  label: "Update Return",
  description: "Update a return of goods",
  inputs: { returnId, ...returnFields, ...changedItems, externalData },
  clearable: ["tax", "shipping", "restockingFee", "budgetCodeId", "items"],
  returns: modification,
  run: (api, { returnId, ...body }) =>
    patchItems(api, path`inventory/returns/${returnId}`, body, {
      owner: `return ${returnId}`,
      required: WRITTEN_ITEM_FIELDS,
      optional: ["budgetCodeId"],
      read: async () => ({ items: await itemsOf(api, returnId) }),
    }),
});
