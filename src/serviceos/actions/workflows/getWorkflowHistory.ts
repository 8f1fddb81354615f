import { workflowId } from "../../inputs/workflow";
import { read } from "../../operation";
import { workflowHistory } from "../../records";

export const getWorkflowHistory = read("getWorkflowHistory", {
  label: "Get Workflow History",
  description: "Get workflow execution history.",
  inputs: workflowId,
  returns: workflowHistory,
});
