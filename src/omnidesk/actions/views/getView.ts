import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { viewID } from "../../inputs/view";
import { view } from "../../records";
import { itemOf } from "../../response";

// https://docs.omnidesk.io/omnidesk/api-specification/view
export const getView = read({
  label: "Get View",
  description: "Get a view by ID",
  inputs: { id: viewID },
  returns: view,
  run: async (api, { id }) => itemOf(await api.get(path`view/${id}`)),
});
