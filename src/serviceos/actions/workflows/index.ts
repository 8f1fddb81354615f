export * from "./createWorkflow";
export * from "./deleteWorkflow";
export * from "./getWorkflow";
export * from "./getWorkflowHistory";
export * from "./listWorkflows";
export * from "./triggerWorkflow";
export * from "./updateWorkflow";
