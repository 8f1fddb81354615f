export * from "./createPricebookCategory";
export * from "./deletePricebookCategory";
export * from "./getPricebookCategory";
export * from "./listPricebookCategories";
export * from "./updatePricebookCategory";
