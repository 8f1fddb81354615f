import { list } from "../../api";
import { workflowFilters } from "../../inputs/workflow";
import { workflow } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const listWorkflows = list({
  label: "List Workflows",
  description: "Return the workflows that tickets go through",
  from: "Workflow",
  inputs: workflowFilters,
  returns: workflow,
  whole: true,
});
