export * from "./createPayrollAdjustment";
export * from "./getPayrollAdjustment";
export * from "./listPayrollAdjustments";
