export * from "./createQuotation";
export * from "./deleteQuotation";
export * from "./getQuotation";
export * from "./listQuotations";
export * from "./updateQuotation";
