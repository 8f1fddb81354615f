export * from "./createCustomer";
export * from "./findCustomers";
export * from "./findOrCreateCustomer";
export * from "./getCustomer";
export * from "./listCustomerCustomFieldTypes";
export * from "./listCustomers";
export * from "./updateCustomer";
export * from "./upsertCustomerByExternalData";
