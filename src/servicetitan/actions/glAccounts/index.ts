export * from "./createGlAccount";
export * from "./getGlAccount";
export * from "./listGlAccounts";
export * from "./listGlAccountTypes";
export * from "./updateGlAccount";
