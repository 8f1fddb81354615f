export * from "./createCustomer";
export * from "./getCustomer";
export * from "./listCustomerCustomFieldTypes";
export * from "./listCustomers";
export * from "./updateCustomer";
