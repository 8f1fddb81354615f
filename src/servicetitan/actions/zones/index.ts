export * from "./createZone";
export * from "./deleteZone";
export * from "./getZone";
export * from "./listZones";
export * from "./updateZone";
