export * from "./createPayment";
export * from "./listPayments";
export * from "./updatePayment";
export * from "./updatePaymentCustomFields";
