export * from "./createPayment";
export * from "./listPaymentCustomFieldTypes";
export * from "./listPayments";
export * from "./updatePayment";
export * from "./updatePaymentCustomFields";
export * from "./updatePaymentStatus";
