export * from "./createItem";
export * from "./deleteItem";
export * from "./getItem";
export * from "./listItems";
export * from "./updateItem";
