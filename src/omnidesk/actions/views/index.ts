export * from "./getView";
export * from "./listViews";
