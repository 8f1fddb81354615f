import { list } from "../../api";
import { activity, count, ofClient, ofSite, search } from "../../inputs/common";
import { user } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listUsers = list({
  label: "List Users",
  description: "Return users (contacts at clients)",
  from: "Users",
  inputs: { search, client_id: ofClient, site_id: ofSite, ...activity, count },
  returns: user,
});
