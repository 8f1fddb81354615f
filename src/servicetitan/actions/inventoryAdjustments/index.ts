export * from "./listAdjustments";
export * from "./updateAdjustment";
export * from "./updateAdjustmentCustomFields";
