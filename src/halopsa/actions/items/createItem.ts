import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { itemFields } from "../../inputs/item";
import { item } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createItem = write({
  label: "Create Item",
  description: "Create an item, which is a product or service that is sold",
  inputs: { ...requiring(itemFields, "name"), additionalFields },
  returns: item,
  run: (api, record) => api.save("Item", record),
});
