export * from "./createTechnicianShift";
export * from "./deleteTechnicianShift";
export * from "./deleteTechnicianShifts";
export * from "./getTechnicianShift";
export * from "./listTechnicianShifts";
export * from "./updateTechnicianShift";
