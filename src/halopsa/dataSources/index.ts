export * from "./agents";
export * from "./assets";
export * from "./clients";
export * from "./ticketSettings";
export * from "./tickets";
