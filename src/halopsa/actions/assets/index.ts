export * from "./createAsset";
export * from "./deleteAsset";
export * from "./getAsset";
export * from "./listAssets";
export * from "./updateAsset";
