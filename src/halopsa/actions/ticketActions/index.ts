export * from "./addAction";
export * from "./deleteAction";
export * from "./getAction";
export * from "./listActions";
export * from "./updateAction";
