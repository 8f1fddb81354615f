import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields, clientId } from "../../inputs/common";
import { name, siteFields } from "../../inputs/site";
import { site } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints
export const createSite = write({
  label: "Create Site",
  description: "Create a site for a client",
  inputs: { name: required(name), client_id: required(clientId), ...siteFields, additionalFields },
  returns: site,
  run: (api, record) => api.save("Site", record),
});
