import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields, clientId, siteId } from "../../inputs/common";
import { name, siteFields } from "../../inputs/site";
import { site } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const updateSite = update({
  label: "Update Site",
  description: "Update a site; blank inputs leave their fields unchanged",
  inputs: { id: required(siteId), name, client_id: clientId, ...siteFields, additionalFields },
  returns: site,
  run: (api, record) => api.save("Site", record),
});
