export * from "./createEmployee";
export * from "./getEmployee";
export * from "./listEmployees";
export * from "./performEmployeeAccountAction";
export * from "./updateEmployee";
