export * from "./createReturnType";
export * from "./listReturnTypes";
export * from "./updateReturnType";
