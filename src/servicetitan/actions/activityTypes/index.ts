export * from "./getActivityType";
export * from "./listActivityTypes";
