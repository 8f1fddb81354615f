import { bytes } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { callId } from "../../inputs/call";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v2&operation=Calls_GetRecording
export const downloadCallRecording = read({
  label: "Download Call Recording",
  description: "Download the recording of a call",
  inputs: { callId },
  returns: bytes,
  run: (api, { callId }) => api.download(path`telecom/calls/${callId}/recording`, {}),
});
