import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { softwareLicenceId } from "../../inputs/softwareLicence";

// https://github.com/homotechsual/HaloAPI
export const deleteSoftwareLicence = remove({
  label: "Delete Software Licence",
  description: "Delete a software licence by ID",
  inputs: { id: required(softwareLicenceId) },
  run: (api, { id }) => api.delete(path`SoftwareLicence/${id}`),
});
