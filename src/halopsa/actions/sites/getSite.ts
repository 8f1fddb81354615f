import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includeactivity, includedetails, siteId } from "../../inputs/common";
import { site } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const getSite = read({
  label: "Get Site",
  description: "Return a single site by ID",
  inputs: { id: required(siteId), includedetails, includeactivity },
  returns: site,
  run: (api, { id, ...query }) => api.get(path`Site/${id}`, query),
});
