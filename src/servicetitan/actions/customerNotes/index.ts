export * from "./createCustomerNote";
export * from "./deleteCustomerNote";
export * from "./listCustomerNotes";
