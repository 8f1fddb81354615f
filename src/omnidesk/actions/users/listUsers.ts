import { list } from "../../api";
import { activeOnly, extended, userQuery } from "../../inputs/user";
import { MAX_USERS } from "../../listing";
import { user } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/user
export const listUsers = list({
  label: "List Users",
  description: "List users, who are the agents of the account",
  from: "user",
  inputs: { query: userQuery, activeOnly, extended },
  returns: user,
  maxPageSize: MAX_USERS,
});
