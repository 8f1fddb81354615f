import { workflowId } from "../../inputs/workflow";
import { remove } from "../../operation";

export const deleteWorkflow = remove("deleteWorkflow", {
  label: "Delete Workflow",
  description: "Delete a workflow.",
  inputs: workflowId,
});
