export * from "./createInvoice";
export * from "./deleteInvoice";
export * from "./getInvoice";
export * from "./listInvoices";
export * from "./updateInvoice";
export * from "./voidInvoice";
