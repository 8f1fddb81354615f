import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { workflowFields } from "../../inputs/workflow";
import { workflow } from "../../records";

export const createWorkflow = write("createWorkflow", {
  label: "Create Workflow",
  description: "Create a new workflow",
  inputs: requiring(workflowFields, "name"),
  returns: workflow,
});
