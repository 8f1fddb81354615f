export * from "./listActivityLog";
export * from "./listErrorLog";
