export * from "./getActivityCode";
export * from "./listActivityCodes";
