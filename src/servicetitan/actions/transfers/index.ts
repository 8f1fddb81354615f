export * from "./listTransfers";
export * from "./updateTransfer";
export * from "./updateTransferCustomFields";
