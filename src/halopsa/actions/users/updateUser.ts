import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields, userId } from "../../inputs/common";
import { name, userFields } from "../../inputs/user";
import { user } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateUser = update({
  label: "Update User",
  description: "Update a user; blank inputs leave their fields unchanged",
  inputs: { id: required(userId), name, ...userFields, additionalFields },
  returns: user,
  run: (api, record) => api.save("Users", record),
});
