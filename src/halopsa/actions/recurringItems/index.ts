export * from "./listRecurringItems";
