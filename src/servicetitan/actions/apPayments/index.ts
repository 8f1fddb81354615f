export * from "./listApPayments";
export * from "./markApPaymentsAsExported";
