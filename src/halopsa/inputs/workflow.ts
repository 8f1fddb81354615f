import { id } from "../../kit/inputs";
import { activity } from "./common";

export const workflowId = id({
  label: "Workflow ID",
  comments: "The ID of the workflow.",
  example: "2",
  dataSource: "selectWorkflow",
});

/** The filters of List Workflows. */
export const workflowFilters = { includeinactive: activity.includeinactive };
