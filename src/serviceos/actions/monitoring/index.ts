export * from "./acknowledgeAlert";
export * from "./getCollectorHealth";
export * from "./getSystemHealth";
export * from "./listAlerts";
