export * from "./createOpportunity";
export * from "./deleteOpportunity";
export * from "./getOpportunity";
export * from "./listOpportunities";
export * from "./updateOpportunity";
