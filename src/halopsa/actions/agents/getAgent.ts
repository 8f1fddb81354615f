import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { agentId, includedetails } from "../../inputs/common";
import { agent } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getAgent = read({
  label: "Get Agent",
  description: "Return a single agent by ID",
  inputs: { id: required(agentId), includedetails },
  returns: agent,
  run: (api, { id, ...query }) => api.get(path`Agent/${id}`, query),
});
