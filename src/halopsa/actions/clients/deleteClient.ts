import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { clientId } from "../../inputs/common";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const deleteClient = remove({
  label: "Delete Client",
  description: "Delete a client by ID",
  inputs: { id: required(clientId) },
  run: (api, { id }) => api.delete(path`Client/${id}`),
});
