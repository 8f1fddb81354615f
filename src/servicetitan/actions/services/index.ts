export * from "./createService";
export * from "./deleteService";
export * from "./getService";
export * from "./listServices";
export * from "./updateService";
