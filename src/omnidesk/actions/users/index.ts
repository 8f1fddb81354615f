export * from "./createUser";
export * from "./listUsers";
