import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newUserFields } from "../../inputs/user";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/user
export const createUser = write({
  label: "Create User",
  description: "Create a user, who is an agent of the account",
  inputs: requiring(newUserFields, "firstname", "lastname", "name", "email", "telephone_number"),
  returns: result,
  run: (api, { groups, ...fields }) => api.post("user", { ...fields, "groups[]": groups }),
});
