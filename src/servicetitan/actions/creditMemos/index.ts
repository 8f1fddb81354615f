export * from "./addCreditMemoSplits";
export * from "./listCreditMemoCustomFieldTypes";
export * from "./listCreditMemoItems";
export * from "./listCreditMemos";
export * from "./listItemsOfCreditMemo";
export * from "./markCreditMemosAsExported";
export * from "./updateCreditMemo";
export * from "./updateCreditMemoCustomFields";
