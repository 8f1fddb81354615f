import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { siteId } from "../../inputs/common";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const deleteSite = remove({
  label: "Delete Site",
  description: "Delete a site by ID",
  inputs: { id: required(siteId) },
  run: (api, { id }) => api.delete(path`Site/${id}`),
});
