export * from "./approvePurchaseOrderRequest";
export * from "./listPurchaseOrderRequests";
export * from "./rejectPurchaseOrderRequest";
