import { list } from "../../api";
import { siteFilters } from "../../inputs/site";
import { site } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const listSites = list({
  label: "List Sites",
  description: "Return clients' sites",
  from: "Site",
  inputs: siteFilters,
  returns: site,
});
