import { read } from "../../api";
import { workflowId } from "../../inputs/workflow";
import { workflow } from "../../records";

export const getWorkflow = read("getWorkflow", {
  label: "Get Workflow",
  description: "Get workflow details with steps and conditions",
  inputs: workflowId,
  returns: workflow,
});
