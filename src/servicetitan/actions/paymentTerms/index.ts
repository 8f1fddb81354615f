export * from "./getPaymentTerm";
export * from "./listPaymentTerms";
