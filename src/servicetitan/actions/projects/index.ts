export * from "./createProject";
export * from "./getProject";
export * from "./listProjects";
export * from "./updateProject";
