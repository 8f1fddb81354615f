export * from "./listBankDeposits";
export * from "./listBankDepositTransactions";
export * from "./markBankDepositsAsExported";
