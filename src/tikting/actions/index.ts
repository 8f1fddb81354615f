export * from "./metadata";
export * from "./rawRequest";
export * from "./tickets";
