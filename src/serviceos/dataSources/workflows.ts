import { select } from "../select";

export const selectWorkflow = select({
  label: "Select Workflow",
  plural: "workflows",
  from: "listWorkflows",
  key: "workflow_id",
  details: ({ name }) => [name],
  example: [{ key: "810", label: "Escalate urgent tickets (ID: 810)" }],
});
