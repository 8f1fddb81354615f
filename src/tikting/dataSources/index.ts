export * from "./metadata";
export * from "./tickets";
