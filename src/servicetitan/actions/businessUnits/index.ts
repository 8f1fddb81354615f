export * from "./listBusinessUnits";
