import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { setProject } from "../../projectOfJob";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_DetachJob
// Also calls GET jpm/jobs/{id}.
export const detachJobFromProject = write({
  label: "Detach Job from Project",
  description: "Take a job out of its project",
  inputs: { jobId: described(jobId, "The job to take out of its project. Both are kept.") },
  returns: nothing,
  run: (api, { jobId }) =>
    setProject(api, path`jpm/projects/detach-job/${jobId}`, { jobId, projectId: null }),
});
