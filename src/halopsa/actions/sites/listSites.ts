import { list } from "../../api";
import { activity, count, ofClient, search, toplevelId } from "../../inputs/common";
import { site } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const listSites = list({
  label: "List Sites",
  description: "Return clients' sites",
  from: "Site",
  inputs: { search, client_id: ofClient, toplevel_id: toplevelId, ...activity, count },
  returns: site,
});
