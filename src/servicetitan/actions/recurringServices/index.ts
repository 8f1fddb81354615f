export * from "./getRecurringService";
export * from "./listRecurringServices";
export * from "./updateRecurringService";
