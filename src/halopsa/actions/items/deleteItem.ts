import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { itemId } from "../../inputs/common";

// https://github.com/homotechsual/HaloAPI
export const deleteItem = remove({
  label: "Delete Item",
  description: "Delete an item by ID",
  inputs: { id: required(itemId) },
  run: (api, { id }) => api.delete(path`Item/${id}`),
});
