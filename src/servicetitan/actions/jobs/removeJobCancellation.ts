import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_RemoveCancellation
export const removeJobCancellation = write({
  label: "Remove Job Cancellation",
  description: "Take back the cancellation of a job",
  inputs: { jobId },
  returns: nothing,
  run: (api, { jobId }) =>
    api.put(path`jpm/jobs/${jobId}/remove-cancellation`, undefined, {
      alreadyDone: /not (?:been )?cancell?ed/i,
    }),
});
