export * from "./listOutcomes";
export * from "./listPriorities";
export * from "./listStatuses";
export * from "./listTeams";
export * from "./listTicketTypes";
