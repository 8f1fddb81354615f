export * from "./listInvoices";
