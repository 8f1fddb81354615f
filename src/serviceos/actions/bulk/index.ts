export * from "./bulkAssets";
export * from "./bulkContacts";
export * from "./bulkTickets";
