export * from "./getPaymentType";
export * from "./listPaymentTypes";
