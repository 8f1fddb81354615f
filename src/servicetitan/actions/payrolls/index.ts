export * from "./listEmployeePayrolls";
export * from "./listPayrolls";
export * from "./listTechnicianPayrolls";
