import { flag, id, json, required, text } from "../../kit/inputs";

export const workflowId = {
  workflow_id: required(
    id({
      label: "Workflow ID",
      comments: "The workflow, chosen from the list or handed over by an earlier step.",
      example: "810",
      dataSource: "selectWorkflow",
    }),
  ),
};

export const workflowFields = {
  name: text({ label: "Name", comments: "What the workflow is called.", example: "Escalate urgent tickets" }),
  trigger: text({ label: "Trigger", comments: "The event that starts it.", example: "ticket.created" }),
  conditions: json({
    label: "Conditions",
    comments: "A JSON list of conditions, as Get Workflow shows those of a workflow.",
    example: '[{"field": "priority", "operator": "equals", "value": 1}]',
  }),
  steps: json({
    label: "Steps",
    comments: "A JSON list of steps, as Get Workflow shows those of a workflow.",
    example: '[{"action": "assign", "assigned_to": 8}]',
  }),
  active: flag({
    label: "Active",
    comments: "Whether the workflow is on; a new one is when this is blank.",
  }),
};
