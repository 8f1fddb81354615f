export * from "./createPricebookItems";
export * from "./updatePricebookItems";
