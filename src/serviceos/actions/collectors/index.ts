export * from "./listCollectors";
export * from "./pollCollectorCommands";
export * from "./registerCollector";
export * from "./reportCollectorCommandResult";
export * from "./revokeCollector";
export * from "./syncCollectorDiscovery";
export * from "./updateCollector";
