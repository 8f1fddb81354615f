import { requiring } from "../../../kit/inputs";
import { workflowFields } from "../../inputs/workflow";
import { write } from "../../operation";
import { workflow } from "../../records";

export const createWorkflow = write("createWorkflow", {
  label: "Create Workflow",
  description: "Create a new workflow.",
  inputs: requiring(workflowFields, "name"),
  returns: workflow,
});
