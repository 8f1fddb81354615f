import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields, itemId } from "../../inputs/common";
import { itemFields, itemStatus } from "../../inputs/item";
import { item } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateItem = update({
  label: "Update Item",
  description: "Update an item; blank inputs leave their fields unchanged",
  inputs: { id: required(itemId), ...itemFields, status: itemStatus, additionalFields },
  returns: item,
  run: (api, record) => api.save("Item", record),
});
