export * from "./createInvoices";
export * from "./deleteInvoiceItem";
export * from "./listInvoiceCustomFieldTypes";
export * from "./listInvoices";
export * from "./markInvoicesAsExported";
export * from "./updateInvoice";
export * from "./updateInvoiceCustomFields";
export * from "./updateInvoiceItems";
