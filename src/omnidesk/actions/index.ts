export * from "./channels";
export * from "./customers";
export * from "./forms";
export * from "./messages";
export * from "./rawRequest";
export * from "./tickets";
export * from "./users";
export * from "./views";
