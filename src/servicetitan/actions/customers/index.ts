export * from "./createCustomer";
export * from "./getCustomer";
export * from "./listCustomers";
export * from "./updateCustomer";
