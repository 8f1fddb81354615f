import { update } from "../../api";
import { workflowFields, workflowId } from "../../inputs/workflow";
import { workflow } from "../../records";

export const updateWorkflow = update("updateWorkflow", {
  label: "Update Workflow",
  description: "Update a workflow definition",
  inputs: { ...workflowId, ...workflowFields },
  returns: workflow,
});
