import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { userId } from "../../inputs/common";

// https://github.com/homotechsual/HaloAPI
export const deleteUser = remove({
  label: "Delete User",
  description: "Delete a user by ID",
  inputs: { id: required(userId) },
  run: (api, { id }) => api.delete(path`Users/${id}`),
});
