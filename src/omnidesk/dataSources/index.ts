export * from "./brands";
export * from "./channels";
export * from "./customers";
export * from "./forms";
export * from "./tickets";
export * from "./users";
export * from "./views";
