import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { callId } from "../../inputs/call";
import { callDetail } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v2&operation=Calls_GetDetails
export const getCall = read({
  label: "Get Call",
  description: "Get one call with its details",
  inputs: { callId },
  returns: callDetail,
  run: (api, { callId }) => api.get(path`telecom/calls/${callId}`),
});
