import { read } from "../../api";
import { client } from "../../records";

// A token of an agent has no end-user: HaloPSA then answers with an error.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const getCurrentClient = read({
  label: "Get Current Client",
  description: "Returns the client record of the authenticated end-user (portal contexts).",
  inputs: {},
  returns: client,
  run: (api) => api.get("Client/me"),
});
