export * from "./attachJobToProject";
export * from "./createProject";
export * from "./createProjectMessage";
export * from "./detachJobFromProject";
export * from "./getProject";
export * from "./listProjectCustomFieldTypes";
export * from "./listProjects";
export * from "./updateProject";
