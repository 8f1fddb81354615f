import { read } from "../../api";
import { client } from "../../records";

// If the connection logs in as an agent, there is no end-user, and HaloPSA returns an error.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const getCurrentClient = read({
  label: "Get Current Client",
  description: "Return the client record of the authenticated end-user (portal contexts)",
  inputs: {},
  returns: client,
  run: (api) => api.get("Client/me"),
});
