export * from "./getBusinessUnit";
export * from "./listBusinessUnits";
export * from "./updateBusinessUnit";
