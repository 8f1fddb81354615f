import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails, itemId } from "../../inputs/common";
import { item } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getItem = read({
  label: "Get Item",
  description: "Return a single item by ID",
  inputs: { id: required(itemId), includedetails },
  returns: item,
  run: (api, { id, ...query }) => api.get(path`Item/${id}`, query),
});
