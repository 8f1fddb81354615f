export * from "./buildMappedRecord";
export * from "./readMappedFields";
