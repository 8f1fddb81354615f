export * from "./listUserRoles";
