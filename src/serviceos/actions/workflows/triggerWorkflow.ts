import { id, pairs, text } from "../../../kit/inputs";
import { write } from "../../api";
import { workflowId } from "../../inputs/workflow";
import { workflowRun } from "../../records";

export const triggerWorkflow = write("triggerWorkflow", {
  label: "Trigger Workflow",
  description: "Manually trigger a workflow.",
  inputs: {
    ...workflowId,
    entity_type: text({
      label: "Entity Type",
      comments: "What kind of record it runs for.",
      example: "ticket",
    }),
    entity_id: id({
      label: "Entity ID",
      comments: "The ID of that record, from the step that read it.",
      example: "1042",
    }),
    context: pairs({
      label: "Value",
      keyLabel: "Name",
      comments: "Further values that the workflow is to know.",
      example: "urgent",
    }),
  },
  returns: workflowRun,
});
