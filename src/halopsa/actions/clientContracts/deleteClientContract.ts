import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { contractId } from "../../inputs/common";

// https://github.com/homotechsual/HaloAPI
export const deleteClientContract = remove({
  label: "Delete Client Contract",
  description: "Delete a contract of a client by ID",
  inputs: { id: required(contractId) },
  run: (api, { id }) => api.delete(path`ClientContract/${id}`),
});
