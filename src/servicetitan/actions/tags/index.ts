export * from "./addCustomerTag";
export * from "./addLocationTag";
export * from "./addTagsToCustomers";
export * from "./removeCustomerTag";
export * from "./removeLocationTag";
export * from "./removeTagsFromCustomers";
