export * from "./createEstimateTemplate";
export * from "./deleteEstimateTemplate";
export * from "./getEstimateTemplate";
export * from "./listEstimateTemplates";
export * from "./updateEstimateTemplate";
