import { path } from "../../../kit/http/path";
import { id, longText, required } from "../../../kit/inputs";
import { write } from "../../api";
import { ALREADY_CANCELED } from "../../changeStatus";
import { jobId } from "../../inputs/job";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Jobs_Cancel
export const cancelJob = write({
  label: "Cancel Job",
  description: "Cancel a job",
  inputs: {
    jobId,
    reasonId: required(
      id({
        label: "Reason ID",
        comments: "The reason for the cancellation.",
        dataSource: "selectJobCancelReason",
      }),
    ),
    memo: required(
      longText({
        label: "Memo",
        comments: "A description of the reason.",
        example: "Customer sold the house",
      }),
    ),
  },
  returns: nothing,
  run: (api, { jobId, ...body }) =>
    api.put(path`jpm/jobs/${jobId}/cancel`, body, { alreadyDone: ALREADY_CANCELED }),
});
