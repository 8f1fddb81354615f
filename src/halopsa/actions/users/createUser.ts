import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { name, userFields } from "../../inputs/user";
import { user } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createUser = write({
  label: "Create User",
  description: "Create a user at a client's site",
  inputs: { name: required(name), ...userFields, site_id: required(userFields.site_id), additionalFields },
  returns: user,
  run: (api, record) => api.save("Users", record),
});
