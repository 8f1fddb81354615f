export * from "./selectCustomers";
export * from "./selectJob";
export * from "./selectTechnician";
