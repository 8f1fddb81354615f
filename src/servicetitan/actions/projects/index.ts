export * from "./createProject";
export * from "./getProject";
export * from "./listProjectCustomFieldTypes";
export * from "./listProjects";
export * from "./updateProject";
