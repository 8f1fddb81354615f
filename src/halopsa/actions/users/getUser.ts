import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { userId } from "../../inputs/common";
import { userDetails } from "../../inputs/user";
import { user } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getUser = read({
  label: "Get User",
  description: "Return a single user by ID",
  inputs: { id: required(userId), ...userDetails },
  returns: user,
  run: (api, { id, ...query }) => api.get(path`Users/${id}`, query),
});
