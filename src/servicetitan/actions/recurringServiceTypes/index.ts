export * from "./getRecurringServiceType";
export * from "./listRecurringServiceTypes";
