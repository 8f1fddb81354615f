import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { holdReason } from "../../inputs/jobReason";
import { nothing } from "../../records";

// Calls PUT jpm/jobs/{id}/hold, which ServiceTitan's API reference does not document any more.
export const holdJob = write({
  label: "Hold Job",
  description: "Put a job on hold, with a reason (may not be available to every account)",
  inputs: { jobId, ...holdReason },
  returns: nothing,
  run: (api, { jobId, ...body }) =>
    api.put(path`jpm/jobs/${jobId}/hold`, body, { alreadyDone: /already on hold/i, undocumented: true }),
});
