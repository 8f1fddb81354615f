export * from "./createTechnician";
export * from "./getTechnician";
export * from "./getTechnicianTracking";
export * from "./listTechnicians";
export * from "./performTechnicianAccountAction";
export * from "./updateTechnician";
