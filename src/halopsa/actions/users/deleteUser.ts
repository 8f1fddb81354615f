import { required } from "../../../kit/inputs";
import { path } from "../../../kit/path";
import { remove } from "../../api";
import { userId } from "../../inputs/common";

// https://github.com/homotechsual/HaloAPI
export const deleteUser = remove({
  label: "Delete User",
  description: "Deletes a user by ID.",
  inputs: { id: required(userId) },
  run: (api, { id }) => api.delete(path`Users/${id}`),
});
