export * from "./createTicket";
export * from "./deleteTicket";
export * from "./getTicket";
export * from "./listTickets";
export * from "./updateTicket";
