export * from "./getProjectStatus";
export * from "./listProjectStatuses";
