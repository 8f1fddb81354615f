export * from "./createPurchaseOrderType";
export * from "./listPurchaseOrderTypes";
export * from "./updatePurchaseOrderType";
