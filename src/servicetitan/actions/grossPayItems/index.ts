export * from "./createGrossPayItem";
export * from "./deleteGrossPayItem";
export * from "./listGrossPayItems";
export * from "./updateGrossPayItem";
