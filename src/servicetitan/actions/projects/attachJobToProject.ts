import { path } from "../../../kit/http/path";
import { described } from "../../../kit/inputs";
import { write } from "../../api";
import { jobId } from "../../inputs/job";
import { projectId } from "../../inputs/project";
import { setProject } from "../../projectOfJob";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_AttachJob
// Also calls GET jpm/jobs/{id}.
export const attachJobToProject = write({
  label: "Attach Job to Project",
  description: "Put a job into a project",
  inputs: {
    projectId,
    jobId: described(
      jobId,
      "The job, at the project's location. Detach a job of another project first, with Detach Job from Project.",
    ),
  },
  returns: nothing,
  run: (api, { projectId, jobId }) =>
    setProject(api, path`jpm/projects/${projectId}/attach-job/${jobId}`, { jobId, projectId }),
});
