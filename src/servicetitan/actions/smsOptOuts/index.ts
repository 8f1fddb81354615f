export * from "./createSmsOptOuts";
export * from "./findSmsOptOuts";
export * from "./listSmsOptOuts";
