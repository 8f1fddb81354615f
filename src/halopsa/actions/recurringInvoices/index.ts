export * from "./createRecurringInvoice";
export * from "./deleteRecurringInvoice";
export * from "./getRecurringInvoice";
export * from "./listRecurringInvoices";
export * from "./updateRecurringInvoice";
export * from "./updateRecurringInvoiceLines";
