export * from "./getAppMetadata";
export * from "./getTicketMetadata";
