import { select } from "../select";

export const selectWorkflow = select({
  label: "Select Workflow",
  plural: "workflows",
  from: "Workflow",
  sortBy: "name",
  whole: true,
  example: [
    { key: "2", label: "Change Approval (ID: 2)" },
    { key: "3", label: "New Starter (ID: 3)" },
  ],
});
