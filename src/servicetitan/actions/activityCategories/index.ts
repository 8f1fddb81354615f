export * from "./getActivityCategory";
export * from "./listActivityCategories";
