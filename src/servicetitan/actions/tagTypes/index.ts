export * from "./createTagType";
export * from "./listTagTypes";
export * from "./updateTagType";
