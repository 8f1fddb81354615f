import { read } from "../../api";
import { workflowId } from "../../inputs/workflow";
import { workflowHistory } from "../../records";

export const getWorkflowHistory = read("getWorkflowHistory", {
  label: "Get Workflow History",
  description: "Get workflow execution history",
  inputs: workflowId,
  returns: workflowHistory,
});
