import { path } from "../../../kit/http/path";
import { dateTime, required } from "../../../kit/inputs";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { nothing } from "../../records";

// Calls PUT jpm/jobs/{id}/complete, which ServiceTitan's API reference does not document any more.
export const completeJob = write({
  label: "Complete Job",
  description: "Mark a job as completed at a given time (may not be available to every account)",
  inputs: {
    jobId,
    completedOn: required(dateTime({ label: "Completed On", comments: "When the job was completed." })),
  },
  returns: nothing,
  run: (api, { jobId, ...body }) =>
    api.put(path`jpm/jobs/${jobId}/complete`, body, {
      // A refusal that also names other causes does not show that the job was completed.
      alreadyDone: /already (?:been )?completed(?! or)/i,
      undocumented: true,
    }),
});
