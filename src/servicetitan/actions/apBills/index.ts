export * from "./getApBill";
export * from "./listApBillCustomFieldTypes";
export * from "./listApBills";
export * from "./markApBillsAsExported";
export * from "./updateApBillCustomFields";
