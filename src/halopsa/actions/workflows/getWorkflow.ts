import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { workflowId } from "../../inputs/workflow";
import { workflow } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const getWorkflow = read({
  label: "Get Workflow",
  description: "Return a single workflow by ID, with its steps",
  inputs: { id: required(workflowId), includedetails },
  returns: workflow,
  run: (api, { id, ...query }) => api.get(path`Workflow/${id}`, query),
});
