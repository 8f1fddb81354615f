import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails, slaId } from "../../inputs/common";
import { sla } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const getSla = read({
  label: "Get SLA",
  description: "Return a single service level agreement by ID",
  inputs: { id: required(slaId), includedetails },
  returns: sla,
  run: (api, { id, ...query }) => api.get(path`SLA/${id}`, query),
});
