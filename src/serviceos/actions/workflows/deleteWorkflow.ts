import { remove } from "../../api";
import { workflowId } from "../../inputs/workflow";

export const deleteWorkflow = remove("deleteWorkflow", {
  label: "Delete Workflow",
  description: "Delete a workflow",
  inputs: workflowId,
});
