export * from "./getAgent";
export * from "./getCurrentAgent";
export * from "./listAgents";
