export * from "./rawRequest";
export * from "./tickets";
