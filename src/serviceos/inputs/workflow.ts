import { checked, flag, id, json, required, text } from "../../kit/inputs";

export const workflowId = {
  workflow_id: required(
    id({
      label: "Workflow ID",
      comments: "The ID of the workflow.",
      example: "810",
      dataSource: "selectWorkflow",
    }),
  ),
};

const isList = (value: unknown) => Array.isArray(value);

export const workflowFields = {
  name: text({ label: "Name", comments: "The name of the workflow.", example: "Escalate urgent tickets" }),
  trigger: text({
    label: "Trigger",
    comments: "The event that starts the workflow.",
    example: "ticket.created",
    placeholder: "Enter an event",
  }),
  conditions: checked(
    json({
      label: "Conditions",
      comments: "A JSON list of conditions. Get Workflow returns those of an existing workflow.",
      example: '[{"field": "priority", "operator": "equals", "value": 1}]',
      placeholder: "Enter a JSON list",
    }),
    isList,
    "a JSON list",
  ),
  steps: checked(
    json({
      label: "Steps",
      comments: "A JSON list of steps. Get Workflow returns those of an existing workflow.",
      example: '[{"action": "assign", "assigned_to": 8}]',
      placeholder: "Enter a JSON list",
    }),
    isList,
    "a JSON list",
  ),
  active: flag({
    label: "Active",
    comments: "Whether the workflow is active. Defaults to yes for a new workflow.",
  }),
};
