export * from "./createTechnician";
export * from "./getTechnician";
export * from "./listTechnicians";
export * from "./performTechnicianAccountAction";
export * from "./updateTechnician";
