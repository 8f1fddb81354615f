export * from "./getProjectType";
export * from "./listProjectTypes";
