import { path } from "../../../kit/http/path";
import { ids } from "../../../kit/inputs";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { mergeableCustomFields } from "../../inputs/mergeable";
import { projectFields, projectId } from "../../inputs/project";
import { patchMerged } from "../../merge";
import { project } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_Update
// Also calls GET jpm/projects/{id}.
export const updateProject = update({
  label: "Update Project",
  description: "Update a project",
  inputs: {
    projectId,
    ...projectFields,
    jobIds: ids({
      label: "Job IDs",
      comments: "The jobs that belong to the project.",
      dataSource: "selectJob",
    }),
    ...mergeableCustomFields({
      record: "project",
      dataSource: "selectProjectCustomField",
      replacing: "may remove",
    }),
    externalData,
  },
  clearable: ["projectTypeId", "projectManagerIds", "businessUnitIds", "jobIds", "customFields"],
  returns: project,
  run: (api, { projectId, ...changes }) => patchMerged(api, path`jpm/projects/${projectId}`, changes),
});
