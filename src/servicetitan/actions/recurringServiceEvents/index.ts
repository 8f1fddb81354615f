export * from "./completeRecurringServiceEvent";
export * from "./listRecurringServiceEvents";
export * from "./reopenRecurringServiceEvent";
