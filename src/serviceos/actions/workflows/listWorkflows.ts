import { read } from "../../api";
import { workflows } from "../../records";

export const listWorkflows = read("listWorkflows", {
  label: "List Workflows",
  description: "List workflow definitions",
  inputs: {},
  returns: workflows,
});
