export * from "./createVendor";
export * from "./deleteVendor";
export * from "./getVendor";
export * from "./listVendors";
export * from "./updateVendor";
