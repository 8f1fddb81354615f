import { id, pairs, text } from "../../../kit/inputs";
import { write } from "../../api";
import { workflowId } from "../../inputs/workflow";
import { workflowRun } from "../../records";

export const triggerWorkflow = write("triggerWorkflow", {
  label: "Trigger Workflow",
  description: "Manually trigger a workflow",
  inputs: {
    ...workflowId,
    entity_type: text({
      label: "Entity Type",
      comments: "The type of record that the workflow runs for.",
      example: "ticket",
    }),
    entity_id: id({
      label: "Entity ID",
      comments: "The ID of the record that the workflow runs for.",
      example: "1042",
    }),
    context: pairs({
      label: "Context",
      keyLabel: "Name",
      comments: "Additional values for the workflow, by name.",
      example: "urgent",
    }),
  },
  returns: workflowRun,
});
