export * from "./getField";
export * from "./listFields";
