export * from "./downloadPricebookImage";
export * from "./uploadPricebookImage";
