import { list } from "../../api";
import { userFilters } from "../../inputs/user";
import { user } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listUsers = list({
  label: "List Users",
  description: "Return users (contacts at clients)",
  from: "Users",
  inputs: userFilters,
  returns: user,
});
