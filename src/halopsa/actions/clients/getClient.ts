import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { clientDetails } from "../../inputs/clientFilters";
import { clientId } from "../../inputs/common";
import { client } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const getClient = read({
  label: "Get Client",
  description: "Return a single client by ID",
  inputs: { id: required(clientId), ...clientDetails },
  returns: client,
  run: (api, { id, ...query }) => api.get(path`Client/${id}`, query),
});
