export * from "./createLocation";
export * from "./findOrCreateLocation";
export * from "./getLocation";
export * from "./getPreferredTechnician";
export * from "./listLocationCustomFieldTypes";
export * from "./listLocations";
export * from "./setPreferredTechnician";
export * from "./updateLocation";
