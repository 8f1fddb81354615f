import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { messageFields } from "../../inputs/jobMessage";
import { message } from "../../records";

// Calls POST jpm/jobs/{id}/messages, which ServiceTitan's API reference does not document any more.
export const createJobMessage = write({
  label: "Create Job Message",
  description: "Post a message on a job (may not be available to every account)",
  inputs: { jobId, ...messageFields },
  returns: message,
  run: (api, { jobId, ...body }) => api.post(path`jpm/jobs/${jobId}/messages`, body, { undocumented: true }),
});
