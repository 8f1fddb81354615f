export * from "./createAssetType";
export * from "./getAssetType";
export * from "./listAssetTypes";
export * from "./updateAssetType";
