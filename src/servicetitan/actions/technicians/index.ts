export * from "./getTechnician";
export * from "./listTechnicians";
