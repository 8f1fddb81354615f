export * from "./cancelReceipt";
export * from "./createReceipt";
export * from "./listReceipts";
export * from "./updateReceiptCustomFields";
