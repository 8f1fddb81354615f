export * from "./createCustomerContact";
export * from "./deletCustomersContact";
export * from "./listCustomersContact";
export * from "./updateCustomerContact";
