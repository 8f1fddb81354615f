export * from "./createVendor";
export * from "./getVendor";
export * from "./listVendorCustomFieldTypes";
export * from "./listVendors";
export * from "./updateVendor";
export * from "./updateVendorCustomFields";
