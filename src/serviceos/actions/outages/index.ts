export * from "./createOutage";
export * from "./getOutage";
export * from "./listOutages";
export * from "./updateOutageStatus";
