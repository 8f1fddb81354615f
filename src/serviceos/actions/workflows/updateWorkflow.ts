import { workflowFields, workflowId } from "../../inputs/workflow";
import { update } from "../../operation";
import { workflow } from "../../records";

export const updateWorkflow = update("updateWorkflow", {
  label: "Update Workflow",
  description: "Update a workflow definition.",
  inputs: { ...workflowId, ...workflowFields },
  returns: workflow,
});
