export * from "./createInvoiceTask";
export * from "./listInvoiceTasks";
export * from "./updateInvoiceTask";
