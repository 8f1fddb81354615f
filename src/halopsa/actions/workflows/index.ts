export * from "./getWorkflow";
export * from "./listWorkflows";
