import { list } from "../../api";
import { activity, clientId, count, search, siteId } from "../../inputs/common";
import { user } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listUsers = list({
  label: "List Users",
  description: "Returns users, who are the contacts at clients.",
  from: "Users",
  inputs: { search, client_id: clientId, site_id: siteId, ...activity, count },
  returns: user,
});
