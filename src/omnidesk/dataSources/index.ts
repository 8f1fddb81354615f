export * from "./tickets";
export * from "./users";
export * from "./views";
