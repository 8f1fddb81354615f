import { bytes } from "../../../kit/action/record";
import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { callId } from "../../inputs/call";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v2&operation=Calls_GetVoiceMail
export const downloadCallVoicemail = read({
  label: "Download Call Voicemail",
  description: "Download the voicemail that a call left",
  inputs: { callId },
  returns: bytes,
  run: (api, { callId }) => api.download(path`telecom/calls/${callId}/voicemail`, {}),
});
