export * from "./createUser";
export * from "./deleteUser";
export * from "./getUser";
export * from "./listUsers";
export * from "./updateUser";
