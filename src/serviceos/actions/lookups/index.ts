export * from "./listDepartments";
export * from "./listJobTypes";
export * from "./listTechnicianStatuses";
