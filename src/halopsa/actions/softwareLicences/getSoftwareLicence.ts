import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { softwareLicenceId } from "../../inputs/softwareLicence";
import { softwareLicence } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getSoftwareLicence = read({
  label: "Get Software Licence",
  description: "Return a single software licence by ID",
  inputs: { id: required(softwareLicenceId), includedetails },
  returns: softwareLicence,
  run: (api, { id, ...query }) => api.get(path`SoftwareLicence/${id}`, query),
});
