export * from "./createProject";
export * from "./deleteProject";
export * from "./getProject";
export * from "./listProjects";
export * from "./updateProject";
