export * from "./cancelReturn";
export * from "./createReturn";
export * from "./listReturns";
export * from "./updateReturn";
export * from "./updateReturnCustomFields";
