export * from "./createCustomer";
export * from "./getCustomer";
export * from "./getCustomerTimeline";
export * from "./listCustomers";
export * from "./searchCustomerByExternalId";
export * from "./updateCustomer";
