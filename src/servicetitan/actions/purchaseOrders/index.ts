export * from "./cancelPurchaseOrder";
export * from "./createPurchaseOrder";
export * from "./getPurchaseOrder";
export * from "./listPurchaseOrders";
export * from "./updatePurchaseOrder";
