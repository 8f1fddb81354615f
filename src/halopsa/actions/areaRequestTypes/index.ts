export * from "./getAreaRequestType";
export * from "./listAreaRequestTypes";
