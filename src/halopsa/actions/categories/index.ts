export * from "./createCategory";
export * from "./deleteCategory";
export * from "./getCategory";
export * from "./listCategories";
export * from "./updateCategory";
