export * from "./getProjectSubStatus";
export * from "./listProjectSubStatuses";
